package org.concordance.migrate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.concordance.ingest.Remark;

/** Gathers the terms and people of a site: of its data, of their own pages, and of its posts. */
final class TermsOfSite {

  private final Tree tree;
  private final Settings settings;
  private final Mapping mapping;
  private final Terms terms;
  private final List<Remark> remarks = new ArrayList<>();

  TermsOfSite(Tree tree, Settings settings, Mapping mapping, Terms terms) {
    this.tree = tree;
    this.settings = settings;
    this.mapping = mapping;
    this.terms = terms;
  }

  /** Enters all of them; what there is to know of it is returned. */
  List<Remark> enter(List<Sorter.Sorted> sorted) {
    Profile.ofData(tree, settings, remarks)
        .forEach(profile -> terms.describe(profile, true, "authors"));
    for (Sorter.Sorted one : sorted) {
      if (one.role() == Sorter.Role.TERM) {
        terms.describe(Profile.of(one), Meaning.isOfActors(one.key()), one.key());
      } else if (one.role() == Sorter.Role.POST) {
        ofPost(one.document());
      }
    }
    terms.nest();
    terms.settle();
    return List.copyOf(remarks);
  }

  private void ofPost(Document document) {
    remarks.addAll(TermUse.guesses(document, mapping, settings));
    Stream.concat(
            TermUse.of(document, mapping, settings).stream(),
            TermUse.authors(document, mapping, settings).stream())
        .filter(use -> !terms.enter(use))
        .map(TermsOfSite::nameless)
        .forEach(remarks::add);
    for (Datum.Field field : document.fields().fields()) {
      String meaning = Meaning.of(field.key(), mapping, settings).orElse("");
      if (meaning.equals("summarizer") || TermUse.isOfTerms(meaning)) {
        TermUse.profiles(field)
            .forEach(profile -> terms.describe(profile, !meaning.equals("topics"), field.key()));
      }
    }
  }

  private static Remark nameless(TermUse use) {
    return Remark.leftOut(use.place(), "term '" + use.written() + "'", "has no letter");
  }
}
