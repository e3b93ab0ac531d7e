package org.concordance.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Made-up articles, written both as an archive and as the content of a Hugo site that makes the
 * same pages of them.
 *
 * <p>An article has a title of about nine words, a day of 37 years, one to three authors, two to
 * five topics and two to eight actors, of whom few have many articles and many few, and 250 to 600
 * words with sections, a list, a quotation, a note, two links to others, and each actor's name. The
 * same number makes the same bytes.
 */
final class Corpus {

  private static final long SEED = 20261123;
  private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
  private static final int DAYS = 37 * 365;
  private static final int FEWEST_WORDS = 250;
  private static final int SPREAD = 300;

  private final int size;
  private final Random random = new Random(SEED);
  private final Vocabulary words = new Vocabulary(random);
  private final List<String> topics;
  private final List<String> actors;
  private final List<String> titles;

  private Corpus(int size) {
    this.size = size;
    this.topics = names(Math.max(20, (int) (2 * Math.sqrt(size))), 2);
    this.actors = names(Math.max(40, (int) (6 * Math.sqrt(size))), 3);
    this.titles = IntStream.range(0, size).mapToObj(i -> words.title()).toList();
  }

  private List<String> names(int count, int length) {
    Set<String> names = new LinkedHashSet<>();
    while (names.size() < count) {
      names.add(words.name(length));
    }
    return List.copyOf(names);
  }

  /** Writes so many articles, in both forms. */
  static void write(int size, Path archive, Path hugo) throws IOException {
    new Corpus(size).write(archive, hugo);
  }

  private void write(Path archive, Path hugo) throws IOException {
    put(
        archive.resolve("archive.yaml"),
        "title: Policy Archive\nurl: https://archive.example.org/\nlanguage: en\n");
    for (String topic : topics) {
      put(archive.resolve("topics/" + slug(topic) + ".md"), "---\nlabel: " + topic + "\n---\n");
    }
    for (String actor : actors) {
      put(
          archive.resolve("actors/" + slug(actor) + ".md"),
          "---\nname: " + actor + "\nkind: organization\n---\n");
    }
    for (int i = 0; i < size; i++) {
      Article article = article(i);
      put(archive.resolve("readings/" + article.year() + "/" + id(i) + ".md"), article.reading());
      put(hugo.resolve("articles/" + article.year() + "/" + id(i) + ".md"), article.page());
    }
  }

  private static void put(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  static String slug(String name) {
    return name.toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  private static String id(int number) {
    return "article-" + number;
  }

  /** One article as it is written for either. */
  private record Article(
      int number,
      String title,
      LocalDate date,
      List<String> authors,
      List<String> topics,
      List<String> actors,
      String lead,
      String body) {

    int year() {
      return date.getYear();
    }

    String reading() {
      return "---\ntitle: "
          + title
          + "\nsource:\n  type: article-magazine\n  title: "
          + title
          + "\n  author: ["
          + authors.stream().map(Article::person).collect(Collectors.joining(", "))
          + "]\n  container-title: Policy Quarterly\n  issued: "
          + date
          + "\n  URL: https://example.org/"
          + number
          + "\nsummarized: "
          + date
          + "\nstatus: published\ntopics: "
          + slugs(topics)
          + "\nactors: "
          + slugs(actors)
          + "\n---\n"
          + lead
          + "\n\n"
          + body;
    }

    private static String person(String name) {
      String[] parts = name.split(" ");
      return "{given: " + parts[0] + ", family: " + parts[1] + "}";
    }

    private static List<String> slugs(List<String> names) {
      return names.stream().map(Corpus::slug).toList();
    }

    String page() {
      return "---\ntitle: "
          + title
          + "\ndate: "
          + date
          + "\nauthors: "
          + authors
          + "\npublisher: Policy Quarterly\nsource: https://example.org/"
          + number
          + "\ndescription: "
          + lead
          + "\ntopics: "
          + topics
          + "\nactors: "
          + actors
          + "\nslug: "
          + id(number)
          + "\nyears: [\""
          + year()
          + "\"]\nmonths: [\""
          + date.toString().substring(0, 7)
          + "\"]\n---\n"
          + body.replaceAll("\\[\\[([a-z0-9-]+)\\|([^\\]]+)\\]\\]", "[$2](/articles/$1/)");
    }
  }

  private Article article(int number) {
    List<String> named = some(actors, 2 + random.nextInt(7));
    return new Article(
        number,
        titles.get(number),
        FIRST.plusDays(random.nextInt(DAYS)),
        IntStream.rangeClosed(0, random.nextInt(3)).mapToObj(i -> words.name(2)).toList(),
        some(topics, 2 + random.nextInt(4)),
        named,
        words.sentence(""),
        body(named));
  }

  /** Different ones, the first of all much oftener than the last. */
  private List<String> some(List<String> all, int count) {
    Set<String> some = new LinkedHashSet<>();
    while (some.size() < count) {
      some.add(all.get((int) Math.pow(all.size(), random.nextDouble()) - 1));
    }
    return List.copyOf(some);
  }

  private String body(List<String> named) {
    List<String> left = new ArrayList<>(named);
    Collections.shuffle(left, random);
    StringBuilder text = new StringBuilder();
    text.append(paragraph(3, left)).append("\n\n## Background\n\n");
    text.append(paragraph(2, left)).append(" The claim rests on one source.[^1]\n\n");
    for (int i = 0; i < 4; i++) {
      text.append("- ").append(words.sentence("")).append('\n');
    }
    text.append("\n## Main findings\n\n").append(paragraph(2, left));
    text.append(" See also ").append(link()).append(" and ").append(link()).append(".\n\n");
    text.append("> ").append(words.sentence("")).append('\n');
    int target = FEWEST_WORDS + random.nextInt(SPREAD);
    for (int i = 0; text.toString().split(" ").length < target || !left.isEmpty(); i++) {
      text.append(i == 2 ? "\n## Criticism\n" : "").append('\n');
      text.append(paragraph(3, left)).append('\n');
    }
    return text.append("\n[^1]: ").append(words.sentence("")).append('\n').toString();
  }

  private String link() {
    int other = random.nextInt(size);
    return "[[" + id(other) + "|" + titles.get(other) + "]]";
  }

  private String paragraph(int sentences, List<String> left) {
    return IntStream.range(0, sentences)
        .mapToObj(i -> words.sentence(left.isEmpty() ? "" : left.remove(left.size() - 1)))
        .collect(Collectors.joining(" "));
  }
}
