package org.concordance.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.concordance.cite.CslVocabulary;
import org.concordance.draft.Drafts;
import org.concordance.draft.Entry;
import org.concordance.draft.Value;
import org.concordance.draft.WrittenName;
import org.concordance.edtf.Edtf;
import org.concordance.model.FieldRules;
import org.concordance.model.Nearest;
import org.concordance.model.Refusal;

/** Gets the description of the work that a reading summarises. */
final class SourceForm {

  private static final List<String> BASES =
      List.of("full text", "executive summary", "abstract", "excerpt");

  /** Fields that have an option of their own. */
  private static final Map<String, String> WITH_OPTIONS =
      Map.ofEntries(
          Map.entry("type", "--type"),
          Map.entry("title", "--source-title"),
          Map.entry("author", "--author"),
          Map.entry("editor", "--editor"),
          Map.entry("container-title", "--container-title"),
          Map.entry("publisher", "--publisher"),
          Map.entry("issued", "--issued"),
          Map.entry("language", "--source-language"),
          Map.entry("URL", "--url"),
          Map.entry("accessed", "--accessed"),
          Map.entry("basis", "--basis"));

  private static final Function<String, Optional<Refusal>> ANY = text -> Optional.empty();

  private final Form form;
  private final Desk desk;
  private final SourceOptions options;
  private final String today;
  private final List<Entry.Given> given = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private String title = "";
  private String type = "";
  private String issued = "";
  private String language = "";

  /**
   * The form of a work.
   *
   * @param today the day on which a work was read, if nobody says another
   */
  SourceForm(Form form, Desk desk, SourceOptions options, String today) {
    this.form = form;
    this.desk = desk;
    this.options = options;
    this.today = today;
  }

  /** Gets all of it. */
  void fill() {
    title =
        form.one(
            Ask.required("--source-title", "Title of the work, as it stands there", ANY),
            options.title);
    type =
        form.one(
            Ask.required(
                "--type",
                "What it is, such as article-newspaper, report or book (? lists all)",
                word -> FieldRules.word(word, CslVocabulary.TYPES)),
            options.type);
    add("title", title);
    people();
    place("container-title", "--container-title", options.container);
    place("publisher", "--publisher", options.publisher);
    issued =
        one(
            "issued",
            "--issued",
            "Published on, as 2023-05-09, 2023-05 or 2023",
            options.issued,
            Ask::date);
    address();
    others();
  }

  private void people() {
    List<String> authors =
        form.many(
            Ask.optional(
                "--author", "Author, several with ; between, or unknown if not shown", ANY),
            options.authors);
    if (authors.size() > 1 && authors.contains("unknown")) {
      form.refuse("--author", "'unknown' stands alone, when the copy names no author");
    }
    people("author", authors);
    boolean asked = authors.isEmpty() && form.asks() && Drafts.meaning(type, "editor").isPresent();
    people(
        "editor",
        asked || !options.editors.isEmpty()
            ? form.many(
                Ask.optional("--editor", "Editor, several with ; between", ANY), options.editors)
            : List.of());
  }

  private void people(String field, List<String> people) {
    if (people.equals(List.of("unknown"))) {
      add(field, "unknown");
    } else if (!people.isEmpty()) {
      given.add(Entry.of(field, WrittenName.values(people)));
      names.addAll(people);
    }
  }

  /** Where it appeared, asked for where works of its type appear in such a place. */
  private void place(String field, String option, Optional<String> value) {
    Optional<String> meaning = Drafts.meaning(type, field);
    if (value.isEmpty() && (meaning.isEmpty() || !form.asks())) {
      return;
    }
    String question = meaning.orElse(field);
    String asked = question.substring(0, 1).toUpperCase(Locale.ROOT) + question.substring(1);
    String answer = one(field, option, asked, value, ANY);
    if (!answer.isEmpty()) {
      names.add(answer);
    }
  }

  private void address() {
    String url = one("URL", "--url", "Address (URL)", options.url, FieldRules::url);
    if (!url.isEmpty()) {
      desk.holdings()
          .readingsOf(url)
          .forEach(one -> form.notice(one.file() + " is about the work at this address already"));
    }
    if (form.asks() || options.language.isPresent()) {
      language =
          usually(
              "language",
              "--source-language",
              "Language of the work",
              desk.language(),
              options.language,
              FieldRules::language);
    }
    if (!url.isEmpty() || options.accessed.isPresent()) {
      usually("accessed", "--accessed", "Read on", today, options.accessed, Ask::date);
    }
    if (form.asks() || options.basis.isPresent()) {
      usually(
          "basis",
          "--basis",
          "What you read (full text, executive summary, abstract, excerpt)",
          BASES.get(0),
          options.basis,
          word -> FieldRules.word(word, BASES));
    }
  }

  private String one(
      String field,
      String option,
      String question,
      Optional<String> value,
      Function<String, Optional<Refusal>> rule) {
    String answer = form.one(Ask.optional(option, question, rule), value);
    add(field, answer);
    return answer;
  }

  private String usually(
      String field,
      String option,
      String question,
      String fallback,
      Optional<String> value,
      Function<String, Optional<Refusal>> rule) {
    String answer = form.one(Ask.usually(option, question, fallback, rule), value);
    add(field, answer);
    return answer;
  }

  private void add(String field, String text) {
    if (!text.isEmpty()) {
      given.add(Entry.of(field, text));
    }
  }

  /** Fields by their names in CSL. */
  private void others() {
    Map<String, List<String>> byName = new LinkedHashMap<>();
    for (String field : options.fields) {
      String[] parts = field.split("=", 2);
      String name = parts[0].strip();
      Optional<Refusal> wrong =
          parts.length < 2
              ? Optional.of(new Refusal("'" + field + "' has no '='", "write volume=12"))
              : known(name).or(() -> FieldRules.text(parts[1]));
      wrong.ifPresent(refusal -> form.refuse("--field", refusal.toString()));
      if (wrong.isEmpty()) {
        byName.computeIfAbsent(name, any -> new ArrayList<>()).add(parts[1]);
      }
    }
    byName.forEach(this::other);
  }

  private static Optional<Refusal> known(String name) {
    if (WITH_OPTIONS.containsKey(name)) {
      return Optional.of(
          new Refusal("'" + name + "' has an option of its own", "use " + WITH_OPTIONS.get(name)));
    }
    List<String> all =
        Stream.concat(CslVocabulary.VARIABLES.stream(), CslVocabulary.NAMES.stream()).toList();
    return all.contains(name)
        ? Optional.empty()
        : Optional.of(
            new Refusal(
                "no further field '" + name + "'",
                Nearest.to(name, all)
                    .map(near -> "did you mean '" + near + "'?")
                    .orElse("it is named as in CSL, such as volume, DOI or translator")));
  }

  private void other(String name, List<String> texts) {
    if (CslVocabulary.NAMES.contains(name)) {
      given.add(Entry.of(name, WrittenName.values(texts)));
    } else if (texts.size() > 1) {
      form.refuse("--field", "'" + name + "' is given twice; keep one of the two");
    } else {
      given.add(Entry.of(name, Value.of(texts.get(0))));
    }
  }

  /** The fields that there are, in order. */
  List<Entry.Given> given() {
    return List.copyOf(given);
  }

  String title() {
    return title;
  }

  /** The CSL type; a stand-in if there is none. */
  String type() {
    return type.isEmpty() ? "document" : type;
  }

  /** The language of the work; the archive's if nobody says. */
  String language() {
    return language.isEmpty() ? desk.language() : language;
  }

  Optional<Edtf> issued() {
    return Optional.of(issued).filter(text -> !text.isEmpty()).map(Edtf::parse);
  }

  /** Who made it and where it appeared: authors, editors, container, publisher, as far as known. */
  List<String> names() {
    return List.copyOf(names);
  }
}
