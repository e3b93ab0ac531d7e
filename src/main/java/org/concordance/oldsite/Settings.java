package org.concordance.oldsite;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordance.ingest.Remark;
import org.concordance.model.FieldRules;
import org.concordance.model.Place;

/**
 * What a site says of itself.
 *
 * @param generator the program that made it
 * @param all all that its settings say
 * @param title its title; may be empty
 * @param url where it stood, with no slash at its end; may be empty
 * @param language its language, as a BCP 47 tag; may be empty
 * @param taxonomies the keys under which front matter has terms, and what their addresses begin
 *     with
 * @param languages its languages, and the folders of its content
 * @param remarks what could not be read
 */
public record Settings(
    Generator generator,
    Datum.Fields all,
    String title,
    String url,
    String language,
    Map<String, String> taxonomies,
    Languages languages,
    List<Remark> remarks) {

  private static final List<String> ENDINGS = List.of("toml", "yaml", "yml", "json");

  public Settings {
    taxonomies = new LinkedHashMap<>(taxonomies);
    remarks = List.copyOf(remarks);
  }

  /** What the settings in a tree say; those that cannot be read say nothing, and are told. */
  public static Settings of(Tree tree, Generator generator) {
    List<Remark> remarks = new ArrayList<>();
    List<Datum.Field> fields = new ArrayList<>();
    for (String path : tree.files().keySet()) {
      part(path, generator)
          .ifPresent(
              part -> {
                try {
                  List<Datum.Field> read = read(tree, path, remarks).fields();
                  Place place = tree.place(path);
                  fields.addAll(
                      part.isEmpty()
                          ? read
                          : List.of(new Datum.Field(part, place, new Datum.Fields(place, read))));
                } catch (UnfitException e) {
                  remarks.add(
                      Remark.leftOut(
                          e.place(), "settings", "cannot be read: " + e.why() + "; " + e.cure()));
                }
              });
    }
    return of(tree, generator, new Datum.Fields(tree.place(""), fields), remarks);
  }

  /** Under which key a file has settings: empty for those of the site as a whole. */
  private static Optional<String> part(String path, Generator generator) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    if (dot < 0 || !ENDINGS.contains(name.substring(dot + 1))) {
      return Optional.empty();
    }
    String stem = name.substring(0, dot);
    if (generator == Generator.JEKYLL) {
      return path.equals(name) && stem.equals("_config") ? Optional.of("") : Optional.empty();
    }
    boolean whole = List.of("hugo", "config", "zola").contains(stem);
    if (path.equals(name)) {
      return whole ? Optional.of("") : Optional.empty();
    }
    return generator == Generator.HUGO && path.equals("config/_default/" + name)
        ? Optional.of(whole ? "" : stem)
        : Optional.empty();
  }

  /**
   * The fields of a file of data.
   *
   * @param remarks takes what is doubtful of them
   */
  public static Datum.Fields read(Tree tree, String path, List<Remark> remarks) {
    String text =
        Decoded.of(tree.bytes(path))
            .orElseThrow(() -> new UnfitException(tree.place(path), "is no text", "look at it"))
            .text();
    String shown = tree.shown(path);
    return path.endsWith(".toml")
        ? TomlData.read(text, shown, 1)
        : path.endsWith(".json")
            ? YamlData.ofJson(text, shown, 1, remarks::add)
            : YamlData.read(text, shown, 1, remarks::add);
  }

  private static Settings of(
      Tree tree, Generator generator, Datum.Fields all, List<Remark> remarks) {
    boolean jekyll = generator == Generator.JEKYLL;
    Languages languages = Languages.of(tree, generator, all);
    String url =
        all.fields("languages")
            .fields(languages.main())
            .text("baseURL")
            .or(() -> all.text("baseURL", "url"))
            .orElse("")
            .replaceFirst("/+$", "");
    String below = jekyll ? all.text("baseurl").orElse("") : "";
    String base = jekyll ? all.text("url").orElse("").replaceFirst("/+$", "") + below : url;
    return new Settings(
        generator,
        all,
        all.text("title", "name").orElse(""),
        FieldRules.url(base).isEmpty() ? base.replaceFirst("/+$", "") : "",
        language(
            all.text("languageCode", "defaultContentLanguage", "default_language", "lang", "locale")
                .orElse("")),
        taxonomies(generator, all),
        languages,
        remarks);
  }

  /** A language tag in its right form; empty when it is none. */
  public static String language(String written) {
    return FieldRules.languageTag(written.replace('_', '-').replaceFirst("\\..*", "")).orElse("");
  }

  private static Map<String, String> taxonomies(Generator generator, Datum.Fields all) {
    Map<String, String> found = new LinkedHashMap<>();
    found.put("tags", generator == Generator.JEKYLL ? "tag" : "tags");
    found.put("categories", generator == Generator.JEKYLL ? "category" : "categories");
    Datum given = all.get("taxonomies").orElse(Datum.Fields.none(all.place()));
    for (Datum one : given.each()) {
      if (one instanceof Datum.Fields fields && fields.get("name").isPresent()) {
        found.put(fields.text("name").orElse(""), fields.text("name").orElse(""));
      } else if (one instanceof Datum.Fields fields) {
        fields.fields().forEach(field -> found.put(field.value().text(), field.value().text()));
      } else {
        found.put(one.text(), one.text());
      }
    }
    found.remove("");
    return found;
  }

  /** The part of the site's address below its server: {@code /blog}, or empty. */
  public String basePath() {
    String below = url.replaceFirst("(?i)^https?://[^/]*", "");
    return below.isEmpty() && generator == Generator.JEKYLL
        ? all.text("baseurl").orElse("").replaceFirst("/+$", "")
        : below;
  }

  /** Where a page can be read, by its address below the site; empty when nobody knows. */
  public String url(String address) {
    return languages.onServer(address).orElse(url.isEmpty() ? "" : url + address);
  }

  /** The folder in which a site of Jekyll has its collections; empty for that of the site. */
  public String collections() {
    return Paths.normal(all.text("collections_dir").orElse("")).orElse("").replaceFirst("/$", "");
  }

  /** The time zone by which Jekyll's addresses go; empty when the site says none that there is. */
  public Optional<ZoneId> zone() {
    try {
      return all.text("timezone").map(ZoneId::of);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The author of the site, where it names one. */
  Optional<Datum> author() {
    return all.get("author")
        .or(() -> all.fields("params").get("author", "authors"))
        .or(() -> all.fields("extra").get("author", "authors"));
  }

  /** What it is, in a line, for the report. */
  public String described() {
    String zone = all.text("timezone", "timeZone").orElse("");
    return generator.title()
        + (title.isEmpty() ? "" : ", “" + title + "”")
        + (url.isEmpty() ? ", without its address" : ", " + url)
        + (zone.isEmpty()
            ? ""
            : ", time zone "
                + zone
                + " (dates keep the day that they say"
                + (generator == Generator.JEKYLL ? ", addresses go by the zone)" : ")"));
  }
}
