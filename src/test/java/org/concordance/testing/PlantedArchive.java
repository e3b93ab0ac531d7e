package org.concordance.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * A large archive of made-up readings with things hidden in it that a search has to find, and the
 * searches that ought to find them.
 *
 * <p>The same number of readings and the same seed make the same archive and the same searches.
 */
public final class PlantedArchive {

  /** How many searches there are of each kind. */
  public static final int OF_EACH = 30;

  private static final int SENTENCES = 14;
  private static final int WORDS = 18;

  /** Words that are also acronyms, so that "PORT" is not "port". */
  private static final List<String> ACRONYMS =
      List.of(
          "act", "aid", "arm", "bond", "camp", "cart", "coal", "code", "dam", "eco", "fact", "fund",
          "gain", "gate", "grid", "hub", "lend", "link", "mast", "net", "oil", "pact", "plan",
          "port", "rail", "safe", "seed", "star", "tide", "wage");

  /** What a search looks for. */
  public enum Kind {
    /** Words of a title. */
    TITLE,
    /** A phrase of a text, in quotation marks. */
    PHRASE,
    /** An acronym that is a common word in small letters. */
    ACRONYM,
    /** A word with a hyphen, written without, and the other way round. */
    HYPHEN,
    /** A name with diacritics, written without, and the other way round. */
    DIACRITIC,
    /** A mistyped word. */
    TYPO,
    /** An actor by another name. */
    ACTOR,
    /** Words that many readings have, and a date. */
    DATE
  }

  /**
   * A search and what it ought to find.
   *
   * @param text what is typed
   * @param from the first day, as {@code 2001-02-03}; empty for any
   * @param to the last day; empty for any
   * @param expected the id of the reading to be found first
   */
  public record Search(Kind kind, String text, String from, String to, String expected) {}

  /** A reading in the making. */
  private static final class Sketch {
    private final String id;
    private final String day;
    private String title;
    private final List<String> sentences;
    private String actor;

    Sketch(String id, String day, String title, List<String> sentences, String actor) {
      this.id = id;
      this.day = day;
      this.title = title;
      this.sentences = sentences;
      this.actor = actor;
    }
  }

  private final Random random;
  private final MadeUpWords words;
  private final List<Sketch> sketches = new ArrayList<>();
  private final List<Search> searches = new ArrayList<>();
  private final List<String> actors = new ArrayList<>();

  private PlantedArchive(int readings, long seed) {
    if (readings < Kind.values().length * OF_EACH * 2) {
      throw new IllegalArgumentException("too few readings to hide anything in: " + readings);
    }
    this.random = new Random(seed);
    this.words = new MadeUpWords(random, ACRONYMS);
    for (int i = 0; i < readings; i++) {
      sketches.add(sketch(i));
    }
    int step = readings / (Kind.values().length * OF_EACH);
    for (int i = 0; i < Kind.values().length * OF_EACH; i++) {
      plant(Kind.values()[i % Kind.values().length], i, sketches.get(i * step));
    }
  }

  /**
   * Makes an archive.
   *
   * @param readings how many readings it has; at least 480
   */
  public static PlantedArchive of(int readings, long seed) {
    return new PlantedArchive(readings, seed);
  }

  /** The searches, {@value #OF_EACH} of each kind. */
  public List<Search> searches() {
    return List.copyOf(searches);
  }

  private Sketch sketch(int number) {
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < SENTENCES; i++) {
      sentences.add(words.several(WORDS, words::common));
    }
    String day = date(random);
    return new Sketch("reading-" + number, day, words.several(7, words::common), sentences, "");
  }

  /** A year, a month or, mostly, a day. */
  static String date(Random random) {
    int year = 1990 + random.nextInt(36);
    String month = String.format(Locale.ROOT, "%d-%02d", year, 1 + random.nextInt(12));
    return switch (random.nextInt(4)) {
      case 0 -> Integer.toString(year);
      case 1 -> month;
      default -> month + String.format(Locale.ROOT, "-%02d", 1 + random.nextInt(28));
    };
  }

  private void plant(Kind kind, int number, Sketch in) {
    switch (kind) {
      case TITLE -> title(in);
      case PHRASE -> phrase(in);
      case ACRONYM -> acronym(number / Kind.values().length, in);
      case HYPHEN -> hyphen(number % 16 < 8, in);
      case DIACRITIC -> diacritic(number % 16 < 8, in);
      case TYPO -> typo(number, in);
      case ACTOR -> actor(in);
      case DATE -> date(in);
    }
  }

  private void add(Kind kind, String text, Sketch in) {
    searches.add(new Search(kind, text, "", "", in.id));
  }

  /** Three words that texts have too, but hardly another title together. */
  private void title(Sketch in) {
    String text = words.several(3, words::rare);
    in.title = words.several(3, words::common) + " " + text + " " + words.common();
    add(Kind.TITLE, text, in);
  }

  private void phrase(Sketch in) {
    String text = words.several(5, words::common);
    in.sentences.set(
        5, words.several(6, words::common) + " " + text + " " + words.several(4, words::common));
    add(Kind.PHRASE, "\"" + text + "\"", in);
  }

  private void acronym(int number, Sketch in) {
    String acronym = ACRONYMS.get(number).toUpperCase(Locale.ROOT);
    in.sentences.set(
        2, words.several(5, words::common) + " " + acronym + " " + words.several(5, words::common));
    add(Kind.ACRONYM, acronym, in);
  }

  private void hyphen(boolean typedInOne, Sketch in) {
    String first = words.rare();
    String second = words.rare();
    String apart = first + "-" + second;
    String inOne = first + second;
    in.sentences.set(
        3,
        words.several(6, words::common)
            + " "
            + (typedInOne ? apart : inOne)
            + " "
            + words.common());
    add(Kind.HYPHEN, typedInOne ? inOne : apart, in);
  }

  private void diacritic(boolean typedPlain, Sketch in) {
    String plain = words.another(3) + "s" + words.another(2);
    String marked = plain.replace('a', 'ä').replace('e', 'é').replace('s', 'š').replace('u', 'ü');
    in.sentences.set(
        4,
        words.several(6, words::common)
            + " "
            + (typedPlain ? marked : plain)
            + " "
            + words.common());
    add(Kind.DIACRITIC, typedPlain ? plain : marked, in);
  }

  private void typo(int number, Sketch in) {
    String word = words.another(5);
    in.title = words.several(4, words::common) + " " + word + " " + words.common();
    add(Kind.TYPO, words.mistyped(word, number / 8), in);
  }

  private void actor(Sketch in) {
    String id = "actor-" + actors.size();
    String other =
        MadeUpWords.capitalized(words.another(3)) + " " + MadeUpWords.capitalized(words.another(3));
    String name =
        MadeUpWords.capitalized(words.another(2)) + " " + MadeUpWords.capitalized(words.another(3));
    actors.add("---\nname: " + name + "\nkind: person\nalso: [" + other + "]\n---\n");
    in.actor = id;
    add(Kind.ACTOR, other, in);
  }

  /** The same words stand in the titles of five others, of other years. */
  private void date(Sketch in) {
    String text = words.another(3) + " " + words.another(3);
    String year = in.day.substring(0, 4);
    in.title = text + " " + words.several(5, words::common);
    int step = sketches.size() / (Kind.values().length * OF_EACH);
    int found = 0;
    for (int at = random.nextInt(sketches.size() / 2); found < 5; at++) {
      Sketch other = sketches.get(at);
      // Nothing is hidden in the one after a planted one.
      if (at % step == 1 && !other.day.startsWith(year)) {
        other.title = text + " " + words.several(5, words::common);
        found++;
      }
    }
    searches.add(new Search(Kind.DATE, text, year + "-01-01", year + "-12-31", in.id));
  }

  /**
   * What else a reading has.
   *
   * @param fields lines of front matter
   * @param actors ids of actors
   * @param text words after the others
   */
  public record Company(String fields, List<String> actors, String text) {}

  /** Writes the content folder. */
  public void write(TestArchive archive) {
    write(archive, number -> new Company("", List.of(), ""));
  }

  /**
   * Writes the content folder of an archive that has more than its readings.
   *
   * @param company what each reading has besides what is planted, by its number
   */
  public void write(TestArchive archive, IntFunction<Company> company) {
    archive.write("archive.yaml", "title: Planted\nurl: https://planted.example/\n");
    for (int i = 0; i < actors.size(); i++) {
      archive.write("actors/actor-" + i + ".md", actors.get(i));
    }
    for (int i = 0; i < sketches.size(); i++) {
      Sketch sketch = sketches.get(i);
      archive.write("readings/" + sketch.id + ".md", text(sketch, company.apply(i)));
    }
  }

  private static String text(Sketch sketch, Company company) {
    List<String> actors = new ArrayList<>(company.actors());
    if (!sketch.actor.isEmpty()) {
      actors.add(sketch.actor);
    }
    String body =
        sketch.sentences.stream()
            .map(MadeUpWords::capitalized)
            .collect(Collectors.joining(".\n\n"));
    return """
    ---
    title: %s
    summarized: 2026-11-21
    source: {type: report, title: Report, issued: %s}
    actors: [%s]
    %s---
    %s.

    %s
    """
        .formatted(
            MadeUpWords.capitalized(sketch.title),
            sketch.day,
            String.join(", ", actors),
            company.fields(),
            body,
            company.text());
  }
}
