package org.concordance.migrate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordance.cite.CslVocabulary;
import org.concordance.draft.Entry;
import org.concordance.draft.Value;
import org.concordance.draft.WrittenName;
import org.concordance.ingest.DatesInText;
import org.concordance.ingest.Remark;
import org.concordance.model.Addresses;
import org.concordance.model.FieldRules;
import org.concordance.oldsite.Datum;
import org.concordance.oldsite.Days;
import org.concordance.oldsite.Document;
import org.concordance.oldsite.Mapping;
import org.concordance.oldsite.Meaning;
import org.concordance.oldsite.Settings;
import org.concordance.syntax.Iri;

/** The work of others that a post says it is about, gathered from its front matter. */
final class Original {

  private static final Map<String, String> INNER =
      Map.ofEntries(
          Map.entry("url", "URL"),
          Map.entry("link", "URL"),
          Map.entry("href", "URL"),
          Map.entry("title", "title"),
          Map.entry("author", "author"),
          Map.entry("authors", "author"),
          Map.entry("by", "author"),
          Map.entry("date", "issued"),
          Map.entry("published", "issued"),
          Map.entry("issued", "issued"),
          Map.entry("year", "issued"),
          Map.entry("publisher", "publisher"),
          Map.entry("journal", "container-title"),
          Map.entry("name", "container-title"),
          Map.entry("site", "container-title"),
          Map.entry("publication", "container-title"),
          Map.entry("container", "container-title"),
          Map.entry("containertitle", "container-title"),
          Map.entry("doi", "DOI"),
          Map.entry("isbn", "ISBN"),
          Map.entry("type", "type"),
          Map.entry("pages", "page"),
          Map.entry("volume", "volume"),
          Map.entry("issue", "issue"),
          Map.entry("language", "language"),
          Map.entry("accessed", "accessed"));

  private static final List<String> ORDER =
      List.of("title", "author", "editor", "container-title", "publisher", "issued", "language");

  private final Document document;
  private final Mapping mapping;
  private final Settings settings;
  private final Map<String, Entry.Given> fields = new LinkedHashMap<>();
  private final List<Remark> remarks = new ArrayList<>();
  private String type = "";
  private String guessedType = "webpage";

  Original(Document document, Mapping mapping, Settings settings) {
    this.document = document;
    this.mapping = mapping;
    this.settings = settings;
    for (Datum.Field field : document.fields().fields()) {
      String meaning = Meaning.of(field.key(), mapping, settings).orElse("");
      if (!field.value().isEmpty() && meaning.equals("source")) {
        source(field);
      } else if (!field.value().isEmpty() && meaning.startsWith("source.")) {
        boolean own = field.key().toLowerCase(Locale.ROOT).startsWith("canonical");
        put(meaning.substring("source.".length()), field, own);
        guessType(Datum.Field.plain(field.key()));
      }
    }
    if (!isOfOthers()) {
      fields.forEach((name, entry) -> remarks.add(homeless(name)));
    }
  }

  private Remark homeless(String name) {
    return Remark.leftOut(
        document.place(), "field " + name, "is of a work of others, and none is named");
  }

  private void guessType(String key) {
    guessedType =
        switch (key) {
          case "doi", "journal" -> "article-journal";
          case "newspaper" -> "article-newspaper";
          case "magazine" -> "article-magazine";
          case "isbn" -> "book";
          default -> guessedType;
        };
  }

  private void source(Datum.Field field) {
    if (field.value() instanceof Datum.Fields inner) {
      for (Datum.Field one : inner.fields()) {
        Optional<String> name =
            Optional.ofNullable(INNER.get(Datum.Field.plain(one.key())))
                .or(
                    () ->
                        Stream.concat(
                                CslVocabulary.VARIABLES.stream(), CslVocabulary.NAMES.stream())
                            .filter(one::is)
                            .findFirst());
        name.ifPresentOrElse(known -> put(known, one, false), () -> unknown(one));
      }
      return;
    }
    for (Datum one : field.value().each()) {
      String text = one.text();
      boolean address = FieldRules.url(text).isEmpty();
      String name =
          address
              ? "URL"
              : field.is("citation") || field.is("reference") ? "note" : "container-title";
      put(name, new Datum.Field(field.key(), field.place(), one), false);
    }
  }

  private void unknown(Datum.Field field) {
    remarks.add(
        Remark.leftOut(field.place(), "key '" + field.key() + "'", "has no place in a source"));
  }

  private void put(String name, Datum.Field field, boolean onlyElsewhere) {
    String text = field.value().text();
    Optional<Value> value =
        switch (name) {
          case "URL", "accessed", "issued", "language", "type" -> plain(name, text);
          default ->
              name.equals("author") || CslVocabulary.NAMES.contains(name)
                  ? names(field.value())
                  : Optional.of(text).filter(one -> FieldRules.text(one).isEmpty()).map(Value::of);
        };
    boolean own = name.equals("URL") && onlyElsewhere && isOwn(text);
    if (own) {
      return;
    }
    if (value.isEmpty()) {
      remarks.add(
          Remark.leftOut(
              field.place(),
              "key '" + field.key() + "'",
              "is not what " + name + " of a source can be: '" + shortened(text) + "'"));
    } else if (name.equals("type")) {
      type = text;
    } else if (fields.putIfAbsent(name, Entry.of(name, value.get())) != null
        && !fields.get(name).value().equals(value.get())) {
      remarks.add(
          Remark.leftOut(
              field.place(),
              "key '" + field.key() + "'",
              "is a second " + name + " of the source"));
    }
  }

  private static String shortened(String text) {
    return text.length() > 60 ? text.substring(0, 57) + "…" : text;
  }

  private boolean isOwn(String url) {
    return settings.url().isEmpty()
        || (Addresses.comparable(url) + "/").startsWith(Addresses.comparable(settings.url()) + "/");
  }

  private static Optional<Value> plain(String name, String text) {
    return switch (name) {
      case "URL" ->
          Optional.of(Iri.of(text)).filter(one -> FieldRules.url(one).isEmpty()).map(Value::of);
      case "language" ->
          Optional.of(Settings.language(text)).filter(tag -> !tag.isEmpty()).map(Value::of);
      case "type" -> Optional.of(text).filter(CslVocabulary.TYPES::contains).map(Value::of);
      default ->
          Days.of(text)
              .or(() -> inWords(text))
              .or(() -> Optional.of(text).filter(one -> FieldRules.datedPage(one).isEmpty()))
              .map(Value::of);
    };
  }

  /** A text that is a date and no more: {@code March 2019}. */
  private static Optional<String> inWords(String text) {
    return DatesInText.in(text).stream()
        .filter(named -> named.words().equals(text.strip()))
        .map(named -> named.date().toString())
        .findFirst();
  }

  private static Optional<Value> names(Datum value) {
    List<String> names =
        value.each().stream()
            .flatMap(one -> TermUse.names(TermUse.name(one)).stream())
            .filter(name -> FieldRules.text(name).isEmpty())
            .toList();
    return names.isEmpty() ? Optional.empty() : Optional.of(WrittenName.values(names));
  }

  /** Whether the post is about a work of others: it says where that is, or what it is called. */
  boolean isOfOthers() {
    return Stream.of("URL", "DOI", "title", "container-title", "ISBN")
        .anyMatch(fields::containsKey);
  }

  /** The CSL type. */
  String type() {
    String of = document.fields().text("type").orElse("");
    boolean said = of.contains("-") && CslVocabulary.TYPES.contains(of);
    return !type.isEmpty()
        ? type
        : said ? of : !mapping.type().isEmpty() ? mapping.type() : guessedType;
  }

  /** Whether nothing said the type. */
  boolean isTypeGuessed() {
    return type.isEmpty() && mapping.type().isEmpty();
  }

  /** The fields, with the title of the post where the work's is not told. */
  List<Entry.Given> fields(String title) {
    Map<String, Entry.Given> all = new LinkedHashMap<>(fields);
    all.putIfAbsent(
        "title", new Entry.Given("title", Value.of(title), "that of the old site's post"));
    List<Entry.Given> ordered = new ArrayList<>();
    ORDER.forEach(name -> Optional.ofNullable(all.remove(name)).ifPresent(ordered::add));
    ordered.addAll(all.values());
    return List.copyOf(ordered);
  }

  boolean hasTitle() {
    return fields.containsKey("title");
  }

  boolean hasAuthor() {
    return fields.containsKey("author");
  }

  List<Remark> remarks() {
    return List.copyOf(remarks);
  }
}
