package org.concordance.migrate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordance.model.Place;
import org.concordance.oldsite.Datum;
import org.concordance.oldsite.Days;
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

  /** The names of files that Jekyll takes for posts. */
  private static final String POST = "\\d{2,4}-\\d{1,2}-\\d{1,2}-.+";

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

  /** A day that a page says, and where. */
  private record Said(Place place, String name, String day) {

    Held held(String when) {
      return new Held(place, name + " is a day " + when, day);
    }
  }

  private final Settings settings;
  private final Mapping mapping;
  private final String today;
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
    this.today = today;
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
        .or(
            () ->
                switch (settings.generator()) {
                  case HUGO -> unbuiltByHugo(document);
                  case JEKYLL -> unbuiltByJekyll(document);
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

  private boolean isDraft(Datum.Field field) {
    boolean draft = field.is("draft") || mapping.of(field.key()).equals(Optional.of("draft"));
    return draft && field.value().isYes() || field.is("published") && field.value().isNo();
  }

  private Optional<Held> unbuiltByHugo(Document document) {
    Optional<Held> early =
        said(document, FROM, says(settings.all().fields("frontmatter"), ":filename"))
            .filter(said -> !allows("buildFuture") && said.day().compareTo(today) > 0)
            .map(said -> said.held("to come"));
    return early
        .or(
            () ->
                said(document, UNTIL, false)
                    .filter(said -> !allows("buildExpired") && said.day().compareTo(today) <= 0)
                    .map(said -> said.held("that is over")))
        .or(
            () ->
                settings.languages().isDisabled(document.language())
                    ? Optional.of(new Held(document.place(), "its language is switched off", ""))
                    : Optional.empty());
  }

  /** Jekyll looks at the days of what is in its collections, of which posts are one. */
  private Optional<Held> unbuiltByJekyll(Document document) {
    List<String> parts = document.parts();
    boolean post = parts.contains("_posts");
    if (!post && !parts.get(0).startsWith("_")) {
      return Optional.empty();
    }
    if (post && !document.stem().matches(POST)) {
      return Optional.of(new Held(document.place(), "its name does not begin with a day", ""));
    }
    if (post && document.date().isEmpty()) {
      return Optional.of(
          new Held(document.place(), "the day of its name is none that there is", ""));
    }
    return said(document, List.of("date"), true)
        .filter(said -> !allows("future") && said.day().compareTo(today) > 0)
        .map(said -> said.held("to come"));
  }

  /** Whether Jekyll makes pages of what is in a folder. */
  private boolean isOutput(String folder) {
    if (!folder.startsWith("_") || List.of("_posts", "_drafts", "_pages").contains(folder)) {
      return true;
    }
    Datum.Fields said = settings.all().fields("collections").fields(folder.substring(1));
    boolean included =
        settings.all().get("include").stream()
            .flatMap(all -> all.each().stream())
            .anyMatch(one -> one.text().replaceFirst("/$", "").equals(folder));
    return included || yes(said, "output").isPresent();
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
      case JEKYLL ->
          isOutput(document.parts().get(0))
              ? Optional.empty()
              : Optional.of(
                  new Held(
                      document.place(), "its folder is no collection that has 'output: true'", ""));
    };
  }

  private static Optional<Datum.Field> yes(Datum.Fields fields, String key) {
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

  /** The first day that is said under some keys, or else, where that counts, by the name. */
  private static Optional<Said> said(Document document, List<String> keys, boolean byName) {
    return keys.stream()
        .flatMap(key -> document.fields().fields().stream().filter(field -> field.is(key)))
        .flatMap(
            field ->
                Days.of(field.value().text())
                    .map(day -> new Said(field.place(), "'" + field.key() + "'", day))
                    .stream())
        .findFirst()
        .or(
            () ->
                document
                    .dateOfName()
                    .filter(day -> byName)
                    .map(day -> new Said(document.place(), "the day in its name", day)));
  }
}
