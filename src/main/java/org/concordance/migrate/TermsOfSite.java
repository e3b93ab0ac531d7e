package org.concordance.migrate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.concordance.ingest.Remark;
import org.concordance.oldsite.Datum;
import org.concordance.oldsite.Document;
import org.concordance.oldsite.Mapping;
import org.concordance.oldsite.Meaning;
import org.concordance.oldsite.Settings;
import org.concordance.oldsite.Sorter;
import org.concordance.oldsite.Tree;

/** Gathers the terms and people of a site: of its data, of their own pages, and of its posts. */
final class TermsOfSite {

  private final Tree tree;
  private final Settings settings;
  private final Mapping mapping;
  private final Terms terms;
  private final Publication publication;
  private final List<Remark> remarks = new ArrayList<>();
  private final Set<String> guessed = new HashSet<>();

  TermsOfSite(Tree tree, Settings settings, Mapping mapping, Terms terms, Publication publication) {
    this.tree = tree;
    this.settings = settings;
    this.mapping = mapping;
    this.terms = terms;
    this.publication = publication;
  }

  /** Enters all of them; what there is to know of it is returned. */
  List<Remark> enter(List<Sorter.Sorted> sorted) {
    Profile.ofData(tree, settings, remarks)
        .forEach(profile -> terms.describe(profile, true, "authors"));
    List<Document> posts = new ArrayList<>();
    List<Document> unpublished = new ArrayList<>();
    for (Sorter.Sorted one : sorted) {
      if (one.role() == Sorter.Role.TERM) {
        terms.describe(Profile.of(one), Meaning.isOfActors(one.key()), one.key());
      } else if (one.role() == Sorter.Role.POST) {
        boolean published = publication.held(one.document()).isEmpty();
        (published ? posts : unpublished).add(one.document());
      }
    }
    posts.forEach(document -> enter(document, true));
    unpublished.forEach(document -> enter(document, false));
    terms.nest();
    terms.settle();
    terms.distinct().stream()
        .filter(term -> term.record().isEmpty())
        .map(TermsOfSite::unpublished)
        .forEach(remarks::add);
    return List.copyOf(remarks);
  }

  private void enter(Document document, boolean published) {
    remarks.addAll(TermUse.guesses(document, mapping, settings));
    Stream.concat(
            TermUse.of(document, mapping, settings).stream(),
            TermUse.authors(document, mapping, settings).stream())
        .filter(use -> !terms.enter(use, published))
        .map(TermsOfSite::nameless)
        .forEach(remarks::add);
    for (Datum.Field field : document.fields().fields()) {
      String meaning = Meaning.of(field.key(), mapping, settings).orElse("");
      if (Meaning.isGuessed(field.key(), mapping, settings) && guessed.add(field.key())) {
        remarks.add(guess(field, meaning));
      }
      if (meaning.equals("summarizer") || TermUse.isOfTerms(meaning)) {
        TermUse.profiles(field)
            .forEach(profile -> describe(profile, !meaning.equals("topics"), field, published));
      }
    }
  }

  private static Remark guess(Datum.Field field, String meaning) {
    return Remark.guessed(
        field.place(),
        "taxonomy '" + field.key() + "'",
        "was taken for " + meaning + ": a mapping file can say otherwise");
  }

  private void describe(Profile profile, boolean actor, Datum.Field field, boolean published) {
    if (published) {
      terms.describe(profile, actor, field.key());
    } else {
      remarks.add(
          Remark.leftOut(
                  profile.place(),
                  "what is said of a person or term",
                  "stands in a post that the old site did not publish, and every record is"
                      + " published")
              .about(profile.name()));
    }
  }

  private static Remark unpublished(Term term) {
    return Remark.leftOut(
            term.place(),
            "term",
            "made no record, which would be published, for only posts use it that the old site did"
                + " not publish: their drafts name it")
        .about(term.label());
  }

  private static Remark nameless(TermUse use) {
    return Remark.leftOut(use.place(), "term '" + use.written() + "'", "has no letter");
  }
}
