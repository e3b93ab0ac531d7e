package org.concordance.migrate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordance.ingest.Remark;
import org.concordance.model.FieldRules;
import org.concordance.model.Place;
import org.concordance.oldsite.Datum;
import org.concordance.oldsite.Document;
import org.concordance.oldsite.Generator;
import org.concordance.oldsite.Settings;
import org.concordance.oldsite.Sorter;
import org.concordance.oldsite.Tree;
import org.concordance.oldsite.UnfitException;

/**
 * What the old site has on a term or a person: the text of its own page, or an entry of its data.
 *
 * @param id the name by which front matter may call it
 * @param name what people call it; may be empty
 * @param description what it is, in a line; may be empty
 * @param body the text on it; may be empty
 * @param urls its pages elsewhere
 * @param above the terms that it says it is below
 * @param page its page, if it has one
 * @param lost what of it has no place here
 */
record Profile(
    Place place,
    String id,
    String name,
    String description,
    String body,
    List<String> urls,
    List<String> above,
    Optional<Sorter.Sorted> page,
    List<Remark> lost) {

  private static final List<String> URLS =
      List.of("url", "uri", "web", "website", "homepage", "link", "site");

  /** Keys that are taken, or told the old site how to show the page. */
  private static final List<String> KNOWN =
      List.of(
          "name",
          "display_name",
          "title",
          "short_name",
          "tag",
          "category",
          "parent",
          "broader",
          "parents",
          "aliases",
          "alias",
          "redirect_from",
          "permalink",
          "slug",
          "url",
          "uri",
          "web",
          "website",
          "homepage",
          "link",
          "site",
          "layout",
          "type",
          "weight",
          "date",
          "draft",
          "id",
          "label");

  private static final String[] TEXTS = {"bio", "about", "description", "summary", "excerpt"};

  Profile {
    urls = List.copyOf(urls);
    above = List.copyOf(above);
    lost = List.copyOf(lost);
  }

  /** That of a page. */
  static Profile of(Sorter.Sorted page) {
    Document document = page.document();
    Datum.Fields fields = document.fields();
    String id =
        document.isSection() || document.isBundle()
            ? document.parts().get(Math.max(0, document.parts().size() - 2))
            : document.undatedName();
    return new Profile(
        document.place(),
        fields.text("short_name", "tag", "category").orElse(id),
        fields.text("name", "tag", "category").or(document::title).orElse(""),
        fields.text(TEXTS).orElse(""),
        document.body(),
        urls(fields),
        fields.get("parent", "broader", "parents").stream()
            .flatMap(value -> value.each().stream())
            .map(Datum::text)
            .toList(),
        Optional.of(page),
        lost(fields));
  }

  /** Its page, if it has one. */
  Optional<Document> document() {
    return page.map(Sorter.Sorted::document);
  }

  /** Its page, or one that is made of the entry. */
  Document text() {
    String file = place.file();
    return document()
        .orElseGet(
            () ->
                new Document(
                    file, file, file, "", Datum.Fields.none(place), body, place.line(), List.of()));
  }

  /**
   * Those of the site's data on authors.
   *
   * @param remarks takes what is doubtful, and cannot be read
   */
  static List<Profile> ofData(Tree tree, Settings settings, List<Remark> remarks) {
    String folder = settings.generator() == Generator.JEKYLL ? "_data" : "data";
    List<Profile> found = new ArrayList<>();
    for (String path : tree.files().tailMap(folder + "/authors").keySet()) {
      boolean all = path.matches(folder + "/authors\\.(ya?ml|toml|json)");
      boolean one = path.matches(folder + "/authors/[^/]+\\.(ya?ml|toml|json)");
      if (!all && !one) {
        continue;
      }
      try {
        Datum.Fields fields = Settings.read(tree, path, remarks);
        if (one) {
          String name = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "");
          found.add(of(name, fields));
        } else {
          fields.fields().stream()
              .filter(field -> field.value() instanceof Datum.Fields)
              .map(field -> of(field.key(), (Datum.Fields) field.value()))
              .forEach(found::add);
        }
      } catch (UnfitException e) {
        remarks.add(Remark.leftOut(e.place(), "data", e.why()));
      }
    }
    return found;
  }

  /** That of somebody whom front matter does not only name. */
  static Profile of(String id, Datum.Fields fields) {
    return new Profile(
        fields.place(),
        id,
        fields.text("name", "display_name", "title").orElse(id),
        "",
        fields.text(TEXTS).orElse(""),
        urls(fields),
        List.of(),
        Optional.empty(),
        lost(fields));
  }

  /** The same with what another has besides; a second text has no place. */
  Profile with(Profile other) {
    List<Remark> both = new ArrayList<>(lost);
    both.addAll(other.lost);
    boolean own = !body.isBlank() || other.body.isBlank();
    if (!body.isBlank() && !other.body.isBlank() && !other.body.equals(body)) {
      both.add(Remark.leftOut(other.place, "text", "is a second one of the same term"));
    }
    return new Profile(
        own ? place : other.place,
        own ? id : other.id,
        name.isEmpty() || !own && !other.name.isEmpty() ? other.name : name,
        description.isEmpty() ? other.description : description,
        own ? body : other.body,
        joined(urls, other.urls),
        joined(above, other.above),
        own ? page.or(() -> other.page) : other.page.or(() -> page),
        joined(both, List.of()));
  }

  private static <T> List<T> joined(List<T> some, List<T> others) {
    return Stream.concat(some.stream(), others.stream()).distinct().toList();
  }

  private static List<Remark> lost(Datum.Fields fields) {
    Optional<String> taken = fields.text(TEXTS);
    return fields.fields().stream()
        .filter(field -> !field.value().isEmpty())
        .filter(
            field ->
                Stream.of(TEXTS).anyMatch(field::is)
                    ? !taken.equals(Optional.of(field.value().text()))
                    : KNOWN.stream().noneMatch(field::is))
        .map(
            field ->
                Remark.leftOut(
                        field.place(),
                        "key '" + field.key() + "'",
                        "of a person or term has no place here")
                    .about(field.value().text()))
        .toList();
  }

  private static List<String> urls(Datum.Fields fields) {
    return URLS.stream()
        .flatMap(key -> fields.text(key).stream())
        .filter(url -> FieldRules.url(url).isEmpty())
        .distinct()
        .toList();
  }
}
