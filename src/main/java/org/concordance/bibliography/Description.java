package org.concordance.bibliography;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.concordance.draft.Entry;
import org.concordance.draft.Value;
import org.concordance.ingest.Incoming;
import org.concordance.ingest.Remark;
import org.concordance.model.Place;

/** What is gathered of one work while its entry is read. */
final class Description {

  /** The longest text that a field of front matter is made of. */
  private static final int LONGEST = 10_000;

  /** The longest title; nobody's is longer. */
  private static final int LONGEST_TITLE = 1_000;

  /** The longest citation key; one that is longer names nothing. */
  private static final int LONGEST_KEY = 200;

  private final Place place;
  private final String key;
  private final Map<String, Entry.Given> fields = new LinkedHashMap<>();
  private final Map<String, List<WorkName>> names = new LinkedHashMap<>();
  private final List<String> texts = new ArrayList<>();
  private final Set<String> keywords = new LinkedHashSet<>();
  private final Aside aside;
  private final List<Remark> remarks = new ArrayList<>();
  private String type = "document";
  private String typeNote = "";

  /**
   * Nothing yet.
   *
   * @param key its citation key; may be empty
   */
  Description(Place place, String key) {
    this.place = place;
    this.key = Field.cut(new Field("key", key, place).line(), LONGEST_KEY);
    this.aside = new Aside(place);
  }

  Place place() {
    return place;
  }

  String type() {
    return type;
  }

  void type(String csl) {
    type = csl;
    typeNote = "";
  }

  /** Sets a type that nothing proves. */
  void type(String csl, String field, String message) {
    type = csl;
    typeNote = "a guess, of " + field + ": look whether another fits better";
    remarks.add(Remark.guessed(place, field, message + " `" + csl + "`"));
  }

  boolean has(String variable) {
    return fields.containsKey(variable) || names.containsKey(variable);
  }

  /** The text of a variable; empty when it has none yet. */
  String text(String variable) {
    return Optional.ofNullable(fields.get(variable))
        .map(Entry::value)
        .filter(Value.Text.class::isInstance)
        .map(value -> ((Value.Text) value).text())
        .orElse("");
  }

  /**
   * Puts a text under a variable. What has no place there, since another text has it or it is too
   * long, is left out and named.
   *
   * @param note what to say beside it; may be empty
   */
  void put(String variable, Field field, String note) {
    String text = field.line();
    if (text.isEmpty() || text.equals(text(variable))) {
      return;
    }
    if (has(variable)) {
      leftOut(field, "has no place beside what is there already");
    } else if (variable.equals("title") && text.length() > LONGEST_TITLE) {
      fields.put(
          variable, new Entry.Given(variable, Value.of(Field.cut(text, 300)), "cut: see imports"));
      remarks.add(Remark.guessed(field.place(), field.subject(), "is cut: it is too long"));
      aside.leftOut(field.name(), text);
    } else if (text.length() > LONGEST) {
      leftOut(field, "is too long");
    } else {
      fields.put(variable, new Entry.Given(variable, Value.of(text), note));
    }
  }

  /** Puts a text of which something is doubtful, and says so. */
  void guess(String variable, Field field, String message) {
    guess(variable, field, message, message);
  }

  /**
   * The same, with other words beside the text than in the remark.
   *
   * @param note what stands beside it
   */
  void guess(String variable, Field field, String message, String note) {
    boolean had = has(variable);
    put(variable, field, note);
    if (!had && has(variable)) {
      guessed(field, message);
    }
  }

  /** Replaces a text that is there. */
  void replace(String variable, Field field) {
    fields.remove(variable);
    put(variable, field, "");
  }

  /** Takes a variable away and gives its text; empty when there is none. */
  String taken(String variable) {
    String text = text(variable);
    fields.remove(variable);
    return text;
  }

  void names(String variable, List<WorkName> given) {
    List<WorkName> real = given.stream().filter(name -> !name.isEmpty()).toList();
    if (!real.isEmpty()) {
      names.computeIfAbsent(variable, any -> new ArrayList<>()).addAll(real);
    }
  }

  void keywords(List<String> words) {
    words.stream().filter(word -> !word.isEmpty()).forEach(keywords::add);
  }

  /** Keeps a text beside the archive. */
  void aside(String heading, Field field) {
    if (!field.line().isEmpty()) {
      aside.add(heading, field.value());
      remarks.add(Remark.aside(place, field.subject(), "is kept beside the archive"));
    }
  }

  /** The same for a text in which names of records are looked for. */
  void read(String heading, Field field) {
    aside(heading, field);
    texts.add(Field.cut(field.line(), LONGEST));
  }

  void guessed(Field field, String message) {
    remarks.add(Remark.guessed(field.place(), field.subject(), message).about(field.shown()));
  }

  void remark(Remark remark) {
    remarks.add(remark);
  }

  void leftOut(Field field) {
    leftOut(field, "has no place here");
  }

  void leftOut(Field field, String why) {
    if (!field.line().isEmpty()) {
      aside.leftOut(field.name(), field.value());
      remarks.add(Remark.leftOut(field.place(), field.subject(), why).about(field.shown()));
    }
  }

  /** The work, or why there is none. */
  Incoming done() {
    if (!has("title")) {
      return new Incoming.Unreadable(
          place, key, "", "it has no title", "give it one in the library, and import it again");
    }
    Kept kept = Kept.of(place, keywords);
    kept.remark().ifPresent(remarks::add);
    keywords.forEach(word -> aside.keyword(word));
    return new Incoming.Work(
        place,
        key,
        type,
        typeNote,
        Stream.concat(fields.values().stream(), names.entrySet().stream().map(Description::list))
            .toList(),
        texts,
        text("language"),
        kept.words(),
        aside.text(text("title")),
        remarks);
  }

  private static Entry.Given list(Map.Entry<String, List<WorkName>> entry) {
    boolean alone = entry.getValue().size() == 1;
    return Entry.of(
        entry.getKey(),
        new Value.Items(
            entry.getValue().stream()
                .map(name -> new Value.Item(name.value(alone), false, ""))
                .toList()));
  }

  /** The keywords that are offered: of hundreds, the first. */
  private record Kept(List<String> words, Optional<Remark> remark) {

    private static final int MOST = 100;
    private static final int LONGEST_WORD = 200;

    static Kept of(Place place, Set<String> all) {
      List<String> words =
          all.stream().filter(word -> word.length() <= LONGEST_WORD).limit(MOST).toList();
      return new Kept(
          words,
          words.size() == all.size()
              ? Optional.empty()
              : Optional.of(
                  Remark.aside(place, "keywords", "are too many: some are only kept beside it")));
    }
  }
}
