package org.concordance.migrate;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordance.model.Place;
import org.concordance.oldsite.Datum;
import org.concordance.oldsite.Document;
import org.concordance.oldsite.Mapping;
import org.concordance.oldsite.Paths;
import org.concordance.oldsite.Settings;

/**
 * Tells what the old site did not publish, by the rules of its program.
 *
 * @see <a href="https://gohugo.io/content-management/build-options/">Hugo's build options</a>
 * @see <a href="https://gohugo.io/configuration/front-matter/">Hugo's dates</a>
 * @see <a href="https://jekyllrb.com/docs/configuration/options/">Jekyll's build options</a>
 * @see <a href="https://www.getzola.org/documentation/content/page/">Zola's front matter</a>
 */
final class Publication {

  /** What Hugo takes for the day of publishing: the first of these that says one. */
  private static final List<String> FROM = List.of("publishDate", "pubdate", "published", "date");

  private static final List<String> UNTIL = List.of("expiryDate", "unpublishDate");

  /** What themes' own keys say of pages that are not for everybody. */
  private static final Map<String, List<String>> CLOSED =
      Map.of(
          "status", List.of("draft", "private", "pending", "unpublished"),
          "visibility", List.of("private", "hidden", "draft"));

  /**
   * Why a page was not published.
   *
   * @param place where that is said
   * @param why the reason in words; empty where the page says itself that it is a draft
   * @param value the value that says it, and where it stands if that is elsewhere; may be empty
   */
  record Held(Place place, String why, String value) {

    /** Whether the page itself says that it is a draft. */
    boolean isDraft() {
      return why.isEmpty();
    }

    private Held ofSection() {
      return new Held(place, "of its section, " + (isDraft() ? "it is a draft" : why), value);
    }

    /** The same at its page, where that is said elsewhere. */
    private Held of(Document document) {
      return place.file().equals(document.shown())
          ? this
          : new Held(
              document.place(),
              isDraft() ? "it is a draft by what is said elsewhere" : why,
              value + (value.isEmpty() ? "" : ", ") + place);
    }
  }

  private final Settings settings;
  private final Mapping mapping;
  private final Embargo embargo;
  private final JekyllBuild jekyll;
  private final Map<String, Held> sections = new HashMap<>();

  /**
   * What a site published.
   *
   * @param documents its content, without what sections hand down: a section that says itself that
   *     it is not built keeps back all that is in it
   * @param today the day of today
   */
  Publication(Settings settings, Mapping mapping, List<Document> documents, String today) {
    this.settings = settings;
    this.mapping = mapping;
    this.embargo = new Embargo(settings, LocalDate.parse(today));
    this.jekyll = new JekyllBuild(settings, embargo);
    documents.stream()
        .filter(Document::isSection)
        .forEach(
            one ->
                unbuilt(one)
                    .ifPresent(
                        held ->
                            sections.put(
                                section(one, Document.folder(one.local())), held.ofSection())));
  }

  private String section(Document document, String folder) {
    return settings.languages().meant(document.language()) + "/" + folder;
  }

  /** Why a page was not published; empty when it was. */
  Optional<Held> held(Document document) {
    return unused(document).or(() -> unrendered(document).map(held -> held.of(document)));
  }

  /** Why not even other pages showed what a page says; empty when they could. */
  Optional<Held> unused(Document document) {
    return unbuilt(document).or(() -> ofSections(document)).map(held -> held.of(document));
  }

  private Optional<Held> ofSections(Document document) {
    return Paths.folders(document.local()).stream()
        .flatMap(folder -> Optional.ofNullable(sections.get(section(document, folder))).stream())
        .findFirst();
  }

  /** Why a page is, for the old site, as if it were not there. */
  private Optional<Held> unbuilt(Document document) {
    return draft(document)
        .or(() -> closed(document))
        .or(
            () ->
                switch (settings.generator()) {
                  case HUGO -> unbuiltByHugo(document);
                  case JEKYLL -> jekyll.unbuilt(document);
                  case ZOLA -> Optional.empty();
                });
  }

  private Optional<Held> draft(Document document) {
    return document.fields().fields().stream()
        .filter(this::isDraft)
        .map(Datum.Field::place)
        .findFirst()
        .or(
            () ->
                document.parts().contains("_drafts")
                    ? Optional.of(document.place())
                    : Optional.empty())
        .map(place -> new Held(place, "", ""));
  }

  private Optional<Held> closed(Document document) {
    return document.fields().fields().stream()
        .filter(field -> mapping.of(field.key()).isEmpty() && closes(field))
        .findFirst()
        .map(field -> new Held(field.place(), "'" + field.key() + "' says so", ""));
  }

  private static boolean closes(Datum.Field field) {
    Datum value = field.value();
    String word = value.text().toLowerCase(Locale.ROOT);
    return field.is("private") && value.isYes()
        || field.is("public") && value.isNo()
        || field.is("password") && !value.isEmpty() && !value.isNo()
        || CLOSED.getOrDefault(Datum.Field.plain(field.key()), List.of()).contains(word);
  }

  private boolean isDraft(Datum.Field field) {
    boolean draft = field.is("draft") || mapping.of(field.key()).equals(Optional.of("draft"));
    return draft && field.value().isYes() || field.is("published") && field.value().isNo();
  }

  private Optional<Held> unbuiltByHugo(Document document) {
    boolean byName = says(settings.all().fields("frontmatter"), ":filename");
    return embargo
        .early(document, FROM, byName)
        .filter(early -> !allows("buildFuture"))
        .or(() -> embargo.over(document, UNTIL).filter(over -> !allows("buildExpired")))
        .or(
            () ->
                settings.languages().isDisabled(document.language())
                    ? Optional.of(new Held(document.place(), "its language is switched off", ""))
                    : Optional.empty());
  }

  /** Why a page has no address of its own. */
  private Optional<Held> unrendered(Document document) {
    Datum.Fields fields = document.fields();
    return switch (settings.generator()) {
      case HUGO ->
          Stream.of("build", "_build")
              .flatMap(key -> fields.fields(key).fields().stream())
              .filter(field -> field.is("render") && isNever(field.value()))
              .findFirst()
              .or(() -> yes(fields, "headless"))
              .map(
                  field ->
                      new Held(
                          field.place(), "'" + field.key() + "' says so", field.value().text()));
      case ZOLA ->
          fields.fields().stream()
              .filter(field -> field.is("render") && field.value().isNo())
              .findFirst()
              .map(field -> new Held(field.place(), "'render' says so", ""));
      case JEKYLL -> jekyll.unrendered(document);
    };
  }

  static Optional<Datum.Field> yes(Datum.Fields fields, String key) {
    return fields.fields().stream()
        .filter(field -> field.is(key) && field.value().isYes())
        .findFirst();
  }

  private static boolean isNever(Datum render) {
    return render.isNo() || List.of("never", "link").contains(render.text());
  }

  private boolean allows(String setting) {
    return yes(settings.all(), setting).isPresent();
  }

  private static boolean says(Datum.Fields fields, String word) {
    return fields.fields().stream()
        .flatMap(field -> field.value().each().stream())
        .anyMatch(one -> one.text().equals(word));
  }
}
