package org.concordance.derive;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordance.cite.Dois;
import org.concordance.mention.Names;
import org.concordance.model.Authorship;
import org.concordance.model.Name;
import org.concordance.model.RecordKind;
import org.concordance.model.Source;
import org.concordance.page.DateView;
import org.concordance.page.Link;
import org.concordance.page.SourceView;

/** Describes works in words. */
final class SourceViews {

  private final Views views;
  private final String around;

  SourceViews(Views views) {
    this.views = views;
    this.around = views.linked().archive().config().language();
  }

  SourceView of(Source source) {
    return new SourceView(
        views.text(SourceWords.kind(source.type())),
        source.title(),
        Views.foreign(source.language(), around),
        names(source.author().names()),
        source.author() instanceof Authorship.Unknown,
        names(source.contributors("editor")),
        venue(source),
        source.variable("container-title").isPresent(),
        series(source),
        source.variable("DOI").map(Dois::bare).orElse(""),
        views.date(source.issued()),
        source.url().orElse(""),
        source.readAt().orElse(""),
        source.archived().map(Source.Snapshot::url).orElse(""),
        source.archived().flatMap(Source.Snapshot::date).map(views::date).orElse(DateView.NONE),
        source.variable("note").orElse(""));
  }

  private Link venue(Source source) {
    Names names = views.linked().names();
    Optional<String> actor =
        source
            .variable("container-title")
            .map(names::actor)
            .orElseGet(() -> source.publisher().flatMap(names::actor));
    String path = actor.map(id -> RecordKind.ACTOR.permalink(id).path()).orElse("");
    return Link.of(source.venue(), path).withLanguage(Views.foreign(source.language(), around));
  }

  /** "Occasional Paper 2101", "vol. 12, no. 3, pp. 45–67". */
  private String series(Source source) {
    String number =
        Stream.of("collection-title", "collection-number", "genre", "number")
            .flatMap(variable -> source.variable(variable).stream())
            .collect(Collectors.joining(" "));
    return Stream.of(
            Optional.of(number).filter(text -> !text.isEmpty()),
            source.variable("edition").map(edition -> views.text("series.edition", edition)),
            source.variable("volume").map(volume -> views.text("series.volume", volume)),
            source.variable("issue").map(issue -> views.text("series.issue", issue)),
            source.variable("page").map(this::pages))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(views.words().comma()));
  }

  private String pages(String page) {
    boolean several = page.matches(".*[-–,&].*");
    String shown = page.replaceAll("(?<=\\d)-(?=\\d)", "–");
    return views.text(several ? "series.pages" : "series.page", shown);
  }

  /** Names as in running text: "A", "A and B", "A, B and C". */
  String names(List<Name> names) {
    return views.words().list(false, names.stream().map(Name::display).toList());
  }
}
