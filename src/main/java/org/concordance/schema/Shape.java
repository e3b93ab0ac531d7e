package org.concordance.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordance.model.Slug;

/**
 * What a field holds: which types of JSON, what is asked of those that are texts, numbers or
 * mappings, and whether it may be a list of such.
 *
 * <p>A keyword of JSON Schema says nothing of values of other types: {@code pattern} is for texts,
 * {@code properties} for mappings. So a name that is a text or a mapping needs no alternatives, of
 * which editors speak in riddles.
 *
 * @param name under which it stands among the schema's definitions; empty where it stands in place
 * @param types the types of JSON that one value may have
 * @param texts keywords for values that are texts or numbers
 * @param fields the fields of values that are mappings
 * @param words the words of which it is one; none where others are allowed
 * @param isList whether a list of such values may stand in place of one
 * @param isOptional whether nothing may stand in its place
 */
record Shape(
    String name,
    List<String> types,
    Map<String, Object> texts,
    Optional<FieldSet> fields,
    List<String> words,
    boolean isList,
    boolean isOptional) {

  private static final String POINT = "[?~%]?\\d{2}[\\dX]{2}[?~%]?(-[?~%]?(\\d{2}|XX)[?~%]?){0,2}";
  private static final String END = "(" + POINT + "|\\.\\.)?";
  private static final String EDTF =
      within(POINT + "|" + END + "/" + END + "|\\[\\S+\\]|\\{\\S+\\}");
  private static final String SCHEME = "[Hh][Tt][Tt][Pp][Ss]?://";
  private static final Map<String, Object> TEXT = Map.of("pattern", "\\S");

  /** Copies the lists. */
  Shape {
    types = List.copyOf(types);
    words = List.copyOf(words);
  }

  private static Shape of(List<String> types, Map<String, Object> texts) {
    return new Shape("", types, texts, Optional.empty(), List.of(), false, false);
  }

  /** A text. YAML reads 1984 as a number and true as a truth value; both are texts here. */
  static Shape text() {
    return of(List.of("string", "number", "boolean"), TEXT);
  }

  /** A text of a certain form, which no number or truth value has. */
  static Shape text(String form, String cure, String... examples) {
    return of(List.of("string"), withExamples(asked(within(form), cure), List.of(examples)));
  }

  /** The id of a record. */
  static Shape id() {
    Map<String, Object> texts =
        asked(
            within("[a-z0-9]+(-[a-z0-9]+)*"),
            "an id is lower-case ASCII letters, digits and hyphens");
    texts.put("maxLength", Slug.LONGEST_ID);
    texts.put("minimum", 0);
    return of(List.of("string", "integer", "boolean"), texts);
  }

  /** The id of a record, or an address that it had on another site. */
  static Shape former() {
    Map<String, Object> texts =
        asked(
            within("(?=\\S{1,100}\\s*$)[a-z0-9]+(-[a-z0-9]+)*|/[^/?#\\s][^?#\\s]*"),
            "an id, or an address that begins with a slash, as /2019/old-post/");
    texts.put("minimum", 0);
    return of(List.of("string", "integer", "boolean"), texts);
  }

  /** An address on the web. */
  static Shape url(String... examples) {
    return text(
        SCHEME + "[^\\s/?#\"<>\\\\][^\\s\"<>\\\\]*", "write it whole, from https:// on", examples);
  }

  /** An address to which paths are added: no query, no fragment. */
  static Shape baseUrl(String... examples) {
    return text(
        SCHEME + "[^\\s?#\"<>\\\\]+", "write a whole address without '?' and '#'", examples);
  }

  /** A language tag. */
  static Shape language() {
    return text(
        "([A-Za-z]{2,3}|[Ii])(-[A-Za-z0-9]{1,8})*",
        "write BCP 47, such as en, ko or zh-Hant",
        "en",
        "ko",
        "zh-Hant");
  }

  /** A day, on which the archive did something. */
  static Shape day() {
    return text("\\d{4}-\\d{2}-\\d{2}", "write one exact day, such as 2026-11-21", "2026-11-21");
  }

  /** An EDTF date; of a year alone, YAML makes a number. */
  static Shape date() {
    Map<String, Object> texts = asked(EDTF, "write 2023, 2023-05 or 2023-05-09; see EDTF");
    texts.put("minimum", 0);
    texts.put("maximum", 9999);
    return of(
        List.of("string", "integer"),
        withExamples(texts, List.of("2023-05-09", "2023-05", 2023, "2021~", "2018/2021")));
  }

  /** One of some words. */
  static Shape oneOf(List<String> words) {
    return new Shape("", List.of("string"), Map.of(), Optional.empty(), words, false, false);
  }

  /** Yes or no. */
  static Shape yesOrNo() {
    return of(List.of("boolean"), Map.of());
  }

  /** A mapping. */
  static Shape of(FieldSet fields) {
    return new Shape("", List.of("object"), Map.of(), Optional.of(fields), List.of(), false, false);
  }

  /** Names by language tags. */
  static Shape byLanguage() {
    FieldSet any = FieldSet.of().with("additionalProperties", text().json());
    Object tag = language().json().get("pattern");
    return of(any.with("propertyNames", Map.of("pattern", tag)));
  }

  /** Either such a value, or a mapping. */
  Shape or(FieldSet mapping) {
    List<String> more = new ArrayList<>(types);
    more.add("object");
    return new Shape(name, more, texts, Optional.of(mapping), words, isList, isOptional);
  }

  /** A list of such values, or one alone. */
  Shape listed() {
    return new Shape(name, types, texts, fields, words, true, isOptional);
  }

  /** Such a value, or nothing. */
  Shape orNothing() {
    return new Shape(name, types, texts, fields, words, isList, true);
  }

  /** Values that an editor may offer. */
  Shape offering(List<String> examples) {
    return new Shape(name, types, withExamples(texts, examples), fields, words, isList, isOptional);
  }

  /** The same as a definition, for what occurs many times. */
  Shape as(String definition) {
    return new Shape(definition, types, texts, fields, words, isList, isOptional);
  }

  /** The keywords, or where they are. */
  Map<String, Object> json() {
    return name.isEmpty() ? inPlace() : Definition.use(name);
  }

  private Map<String, Object> inPlace() {
    Map<String, Object> json = one(types);
    if (isList) {
      Map<String, Object> item = one(types);
      json.put("type", with(types, "array"));
      json.put("items", item);
    }
    if (isOptional && words.isEmpty()) {
      json.put("type", with(json.get("type"), "null"));
    } else if (isOptional) {
      // Nothing is none of the words.
      json = new LinkedHashMap<>(Map.of("anyOf", List.of(json, Map.of("type", "null"))));
    }
    return json;
  }

  private Map<String, Object> one(List<String> allowed) {
    Map<String, Object> json = new LinkedHashMap<>();
    boolean isWordOrMapping = !words.isEmpty() && fields.isPresent();
    json.put("type", allowed.size() == 1 ? allowed.get(0) : allowed);
    json.putAll(texts);
    if (isWordOrMapping) {
      // An enum would be of mappings too.
      json.put("pattern", within(String.join("|", words)));
      json.put("patternErrorMessage", "one of: " + String.join(", ", words));
      json.put("examples", words);
    } else if (!words.isEmpty()) {
      json.put("enum", words);
    }
    fields.map(FieldSet::use).ifPresent(json::putAll);
    return json;
  }

  private static List<Object> with(Object types, String another) {
    List<Object> more = new ArrayList<>(types instanceof List<?> list ? list : List.of(types));
    more.add(another);
    return more;
  }

  Stream<Definition> definitions() {
    return Stream.concat(
        fields.stream().flatMap(FieldSet::definitions), Definition.of(name, this::inPlace));
  }

  /** White space around a text does not belong to it. */
  private static String within(String form) {
    return "^\\s*(" + form + ")\\s*$";
  }

  /**
   * A form that a text has to have.
   *
   * @param cure what an editor says when it has not; a keyword of VS Code's, which others ignore
   */
  private static Map<String, Object> asked(String form, String cure) {
    Map<String, Object> texts = new LinkedHashMap<>();
    texts.put("pattern", form);
    texts.put("patternErrorMessage", cure);
    return texts;
  }

  private static Map<String, Object> withExamples(Map<String, Object> texts, List<?> examples) {
    Map<String, Object> more = new LinkedHashMap<>(texts);
    if (!examples.isEmpty()) {
      more.put("examples", examples);
    }
    return more;
  }
}
