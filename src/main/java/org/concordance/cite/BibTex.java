package org.concordance.cite;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes works for BibLaTeX, in UTF-8, with dates in EDTF.
 *
 * <p>Names in one piece stand in braces, and so do words of English titles that begin with a
 * capital, which styles would otherwise take away.
 *
 * @see <a href="https://ctan.org/pkg/biblatex">The biblatex package</a>, "Database Guide"
 */
public final class BibTex {

  /** Of two variables for one field the one that it is meant for. */
  private static final List<String> FIRST = List.of("number", "issue", "publisher", "genre");

  /** What no citation shows; it makes half of an entry. */
  private static final Set<String> NOT_CITED = Set.of("abstract", "keywords");

  private static final Pattern AND = Pattern.compile("\\band\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

  private final Map<String, String> fields = new LinkedHashMap<>();
  private final CslItem item;
  private final BibTexType type;
  private final BibTexLanguage language;
  private final Set<String> used = new HashSet<>(Set.of("title"));

  private BibTex(CslItem item) {
    this.item = item;
    this.type = BibTexType.of(item);
    this.language = BibTexLanguage.of(item.variable("language"));
  }

  /** One work, with a line end after it. */
  public static String of(CslItem item) {
    return new BibTex(item).text();
  }

  /** One work as lists of references need it: without its abstract and its keywords. */
  public static String inShort(CslItem item) {
    BibTex entry = new BibTex(item);
    entry.collect();
    entry.fields.keySet().removeAll(NOT_CITED);
    return entry.written();
  }

  private String text() {
    collect();
    return written();
  }

  private void collect() {
    item.variable("title").ifPresent(title -> put("title", "title", title));
    names();
    BibTexDate.of(item.issued()).ifPresent(date -> fields.put("date", date));
    BibTexDate.of(Optional.ofNullable(item.dates().get("accessed")))
        .ifPresent(date -> fields.put("urldate", date));
    FIRST.forEach(this::variable);
    item.variables().keySet().forEach(this::variable);
    if (!type.kind().isEmpty()) {
      fields.put("entrysubtype", type.kind());
    }
    // Styles print no type of a web page, and it is a summary's that says whose work it tells.
    item.summaryOf()
        .flatMap(original -> item.variable("genre"))
        .ifPresent(genre -> fields.put("note", TexText.of(genre)));
    if (!item.keywords().isEmpty()) {
      fields.put(
          "keywords",
          item.keywords().stream().map(BibTex::keyword).collect(Collectors.joining(", ")));
    }
  }

  private String written() {
    StringBuilder text = new StringBuilder("@" + type.entry() + "{" + item.id() + ",\n");
    fields.forEach(
        (name, value) ->
            text.append("  ").append(name).append(" = {").append(value).append("},\n"));
    return text.append("}\n").toString();
  }

  /** A value in its field; in one of the variable's own name where another has that field. */
  private void put(String variable, String field, String text) {
    String free = fields.containsKey(field) ? BibTexType.own(variable) : field;
    fields.put(free, value(free, text));
  }

  private String value(String field, String text) {
    if (field.equals("doi") && isPlain(text)) {
      return text;
    }
    if (field.equals("url") || field.equals("doi")) {
      return TexText.verbatim(text);
    }
    if (field.equals("pages")) {
      return TexText.of(Pages.dashed(text)).replaceAll("\\s*–\\s*", "--");
    }
    if (BibTexType.isList(field)) {
      return part(text);
    }
    return BibTexType.isTitle(field) && !language.keepsCapitals()
        ? TexText.title(text)
        : TexText.of(text);
  }

  private static boolean isPlain(String doi) {
    return doi.indexOf('{') < 0 && doi.indexOf('}') < 0 && doi.indexOf('\\') < 0;
  }

  private void names() {
    item.names()
        .forEach(
            (variable, names) ->
                fields.put(
                    type.field(variable),
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
    return text.indexOf(',') >= 0 || AND.matcher(text).find() ? "{" + tex + "}" : tex;
  }

  private void variable(String variable) {
    Optional<String> text = item.variable(variable);
    if (text.isEmpty() || !used.add(variable)) {
      return;
    }
    if (variable.equals("language")) {
      language.babel().ifPresent(name -> fields.put("langid", name));
      if (language.babel().isEmpty()) {
        fields.put("language", TexText.of(text.get()));
      }
      return;
    }
    put(variable, type.field(variable), text.get());
  }

  /** A keyword without the comma that divides keywords. */
  private static String keyword(String text) {
    return TexText.of(text.indexOf(',') < 0 ? text : COMMA.matcher(text).replaceAll(" "));
  }
}
