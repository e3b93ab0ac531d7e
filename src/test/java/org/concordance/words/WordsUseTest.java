package org.concordance.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.concordance.edtf.EdtfPhrase;
import org.junit.jupiter.api.Test;

/**
 * Holds templates, Java and scripts to the message file: every message that they name is there,
 * every one that is there is named, and templates have no words of their own.
 */
final class WordsUseTest {

  private static final Path TEMPLATES = Path.of("templates");
  private static final Path JAVA = Path.of("src/main/java/org/concordance");

  /** The names of formats and programs are the same in every language. */
  private static final Set<String> NAMES = Set.of("BibTeX");

  /** Attributes that readers see or hear. */
  private static final Pattern SHOWN =
      Pattern.compile("\\s(?:title|aria-label|alt|placeholder|aria-description)=\"([^\"]*)\"");

  private static final Pattern IN_TEMPLATE = Pattern.compile("\\bt\\(\"([a-z0-9.-]*)\"( ~)?");

  /** A message in a script: a whole key, or the part of one before what is put in. */
  private static final Pattern IN_SCRIPT =
      Pattern.compile("\\b(?:say|parts)\\((?:'([a-z.-]+)'|`([a-z.-]+)\\$\\{)");

  /** A message in Java: a text of two parts or more; one that ends in a dot or hyphen goes on. */
  private static final Pattern IN_JAVA = Pattern.compile("\"([a-z-]+(?:\\.[a-z-]+)*\\.?[a-z-]*)\"");

  @Test
  void everyMessageThatIsNamedIsThere() throws IOException {
    Set<String> keys = WordsReader.theme().keys();
    List<String> missing = new ArrayList<>();
    for (String use : usesOfTheme()) {
      boolean isThere =
          use.endsWith("*")
              ? keys.stream().anyMatch(key -> key.startsWith(use.substring(0, use.length() - 1)))
              : keys.contains(use);
      if (!isThere) {
        missing.add(use);
      }
    }
    Arrays.stream(EdtfPhrase.values())
        .filter(phrase -> phrase != EdtfPhrase.SPAN && !keys.contains(Dates.key(phrase)))
        .forEach(phrase -> missing.add(Dates.key(phrase)));
    assertEquals(List.of(), missing);
  }

  @Test
  void everyMessageIsUsed() throws IOException {
    Set<String> uses = usesOfTheme();
    uses.addAll(usesOfJava());
    Arrays.stream(EdtfPhrase.values()).map(Dates::key).forEach(uses::add);
    List<String> idle =
        WordsReader.theme().keys().stream()
            .filter(key -> !uses.contains(key))
            .filter(
                key ->
                    uses.stream()
                        .filter(use -> use.endsWith("*"))
                        .noneMatch(use -> key.startsWith(use.substring(0, use.length() - 1))))
            .sorted()
            .toList();
    assertEquals(List.of(), idle);
  }

  /** Keys, and beginnings of keys with a {@code *}. */
  private static Set<String> usesOfTheme() throws IOException {
    Set<String> uses = new TreeSet<>();
    for (Path file : files(TEMPLATES, ".peb")) {
      Matcher matcher = IN_TEMPLATE.matcher(Files.readString(file));
      while (matcher.find()) {
        uses.add(matcher.group(1) + (matcher.group(2) == null ? "" : "*"));
      }
    }
    // What a name is to what it names is written in the index.
    uses.addAll(Set.of("script.also", "script.place"));
    for (Path file : files(TEMPLATES, ".js")) {
      Matcher matcher = IN_SCRIPT.matcher(Files.readString(file));
      while (matcher.find()) {
        String whole = matcher.group(1);
        uses.add("script." + (whole == null ? matcher.group(2) + "*" : whole));
      }
    }
    return uses;
  }

  private static Set<String> usesOfJava() throws IOException {
    Set<String> uses = new TreeSet<>();
    for (Path file : files(JAVA, ".java")) {
      Matcher matcher = IN_JAVA.matcher(Files.readString(file));
      while (matcher.find()) {
        String key = matcher.group(1);
        boolean goesOn = key.contains(".") && (key.endsWith(".") || key.endsWith("-"));
        uses.add(goesOn ? key + "*" : key);
      }
      // The titles of a picture's table are given without the part that all have.
      if (file.endsWith("Plot.java")) {
        Stream.of("when", "what", "kind", "published", "happened", "event", "unit.*")
            .forEach(title -> uses.add("picture." + title));
      }
    }
    return uses;
  }

  @Test
  void templatesHaveNoWordsOfTheirOwn() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : files(TEMPLATES, ".peb")) {
      String html = Files.readString(file).replaceAll("(?s)\\{#.*?#}", "");
      for (String text : literals(html)) {
        boolean isAddress = text.matches("(\\S*[/=]\\S*\\s*)+");
        if (text.matches("(?s).*\\p{L}{2}.*") && !isAddress && !NAMES.contains(text)) {
          found.add(file + ": " + text);
        }
      }
    }
    assertEquals(List.of(), found);
  }

  @Test
  void findsWordsInTextsAttributesAndArguments() {
    assertEquals(List.of("Some words"), told("<p>Some words</p>"));
    assertEquals(List.of("Some words"), told("<p title=\"Some words\">{{ t(\"a.b\") }}</p>"));
    assertEquals(List.of("Some words"), told("{{ part(root, \"id\", \"Some words\", rows) }}"));
    assertEquals(List.of(), told("<p class=\"some words\">{{ name | upper }}</p>"));
  }

  private static List<String> told(String html) {
    return literals(html).stream().filter(text -> text.matches("(?s).*\\p{L}{2}.*")).toList();
  }

  /** What a template says by itself: texts, shown attributes, and texts handed on with a space. */
  private static List<String> literals(String template) {
    List<String> found = new ArrayList<>();
    for (String tag : matches("(?s)\\{[{%].*?[}%]}", template)) {
      for (String text : matches("\"[^\"]*\"", tag)) {
        if (text.matches("\"(\\p{Lu}\\p{Ll}.*|.*\\p{L} \\p{L}.*)\"")) {
          found.add(text.substring(1, text.length() - 1));
        }
      }
    }
    String html = template.replaceAll("(?s)\\{[{%].*?[}%]}", "");
    Matcher shown = SHOWN.matcher(html);
    while (shown.find()) {
      found.add(shown.group(1).strip());
    }
    for (String text : html.split("(?s)<[^>]*>|&[a-z]+;")) {
      found.add(text.strip());
    }
    return found;
  }

  private static List<String> matches(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(match -> match.group()).toList();
  }

  private static List<Path> files(Path folder, String... ends) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> Stream.of(ends).anyMatch(file.toString()::endsWith))
          .sorted()
          .toList();
    }
  }
}
