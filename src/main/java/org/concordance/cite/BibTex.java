package org.concordance.cite;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.concordance.edtf.Edtf;
import org.concordance.model.WordedDate;

/**
 * Writes works for BibLaTeX, in UTF-8, with dates in EDTF.
 *
 * <p>Names in one piece stand in braces, and so do words of English titles that begin with a
 * capital, which styles would otherwise take away.
 *
 * @see <a href="https://ctan.org/pkg/biblatex">The biblatex package</a>, "Database Guide"
 */
public final class BibTex {

  private static final Pattern LEVEL_1 =
      Pattern.compile(
          "(P|\\.\\.)?(/(P|\\.\\.)?)?".replace("P", "\\d{2}[\\dX]{2}(-(\\d\\d|XX)){0,2}[?~%]?"));

  /** The names of languages in the babel package. */
  private static final Map<String, String> LANGUAGES =
      Map.ofEntries(
          Map.entry("ar", "arabic"),
          Map.entry("de", "german"),
          Map.entry("en", "english"),
          Map.entry("es", "spanish"),
          Map.entry("fr", "french"),
          Map.entry("he", "hebrew"),
          Map.entry("hi", "hindi"),
          Map.entry("it", "italian"),
          Map.entry("ja", "japanese"),
          Map.entry("ko", "korean"),
          Map.entry("nl", "dutch"),
          Map.entry("pl", "polish"),
          Map.entry("pt", "portuguese"),
          Map.entry("ru", "russian"),
          Map.entry("th", "thai"),
          Map.entry("tr", "turkish"),
          Map.entry("uk", "ukrainian"),
          Map.entry("vi", "vietnamese"),
          Map.entry("zh", "chinese"));

  private final Map<String, String> fields = new LinkedHashMap<>();
  private final CslItem item;
  private final BibTexType type;

  private BibTex(CslItem item) {
    this.item = item;
    this.type = BibTexType.of(item);
  }

  /** A file of works. */
  public static String of(List<CslItem> items) {
    return items.stream().map(BibTex::of).collect(Collectors.joining("\n"));
  }

  /** One work, with a line end after it. */
  public static String of(CslItem item) {
    return new BibTex(item).text();
  }

  private String text() {
    title();
    names();
    dates();
    item.variables().forEach(this::variable);
    if (!item.keywords().isEmpty()) {
      put(
          "keywords",
          item.keywords().stream().map(BibTex::keyword).collect(Collectors.joining(", ")));
    }
    StringBuilder text = new StringBuilder("@" + type.entry() + "{" + item.id() + ",\n");
    fields.forEach(
        (name, value) ->
            text.append("  ").append(name).append(" = {").append(value).append("},\n"));
    return text.append("}\n").toString();
  }

  private void put(String field, String value) {
    fields.merge(field, value, (one, other) -> one + ", " + other);
  }

  private void title() {
    boolean english = item.variable("language").filter(tag -> !tag.startsWith("en")).isEmpty();
    item.variable("title")
        .ifPresent(title -> put("title", english ? TexText.title(title) : TexText.of(title)));
  }

  private void names() {
    item.names()
        .forEach(
            (variable, names) ->
                put(
                    type.nameField(variable),
                    names.stream().map(BibTex::name).collect(Collectors.joining(" and "))));
  }

  private static String name(CslName name) {
    if (name.isWhole()) {
      return "{" + TexText.of(name.literal()) + "}";
    }
    String family = part(name.family());
    if (name.given().isEmpty()) {
      return "{" + TexText.of(name.family()) + "}";
    }
    return name.suffix().isEmpty()
        ? family + ", " + part(name.given())
        : family + ", " + part(name.suffix()) + ", " + part(name.given());
  }

  /** A part of a name, kept together where it would be taken for several. */
  private static String part(String text) {
    String tex = TexText.of(text);
    return text.contains(",") || text.matches("(?i).*\\band\\b.*") ? "{" + tex + "}" : tex;
  }

  private void dates() {
    item.issued().ifPresent(date -> put("date", edtf(date)));
    WordedDate accessed = item.dates().get("accessed");
    if (accessed != null) {
      put("urldate", edtf(accessed));
    }
  }

  /** BibLaTeX reads EDTF levels 0 and 1; of level 2 it gets the days between which it lies. */
  private static String edtf(WordedDate date) {
    Edtf edtf = date.edtf();
    return LEVEL_1.matcher(edtf.toString()).matches()
        ? edtf.toString()
        : day(edtf.earliest()) + "/" + day(edtf.latest());
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("..");
  }

  private void variable(String variable, String text) {
    switch (variable) {
      case "title" -> {}
      case "language" -> language(text);
      case "URL", "DOI" -> put(type.field(variable), TexText.verbatim(text));
      case "page" ->
          put("pages", TexText.of(text.replaceAll("(?<=[\\p{L}\\d])[-–](?=[\\p{L}\\d])", "--")));
      default -> put(type.field(variable), TexText.of(text));
    }
  }

  /** The name by which TeX knows a language; its tag, where there is none. */
  private void language(String tag) {
    String name = LANGUAGES.get(tag.split("-")[0]);
    put(name == null ? "language" : "langid", name == null ? TexText.of(tag) : name);
  }

  /** A keyword without the comma that divides keywords. */
  private static String keyword(String text) {
    return TexText.of(text.replaceAll("\\s*,\\s*", " "));
  }
}
