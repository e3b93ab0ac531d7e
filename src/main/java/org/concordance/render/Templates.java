package org.concordance.render;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concordance.model.Place;

/** What the texts of a theme's templates say of each other. */
final class Templates {

  private static final Pattern COMMENT = Pattern.compile("(?s)\\{#.*?#\\}");

  /** A template that another one begins with, takes macros from, or puts in. */
  private static final Pattern NAMED =
      Pattern.compile("\\{%-?\\s*(?:extends|import|include|embed|from)\\s+([\"'])(.*?)\\1");

  private static final Pattern EXTENDS = Pattern.compile("\\{%-?\\s*extends\\s+([\"'])(.*?)\\1");

  private static final Pattern BLOCK = Pattern.compile("\\{%-?\\s*block\\s+[\"']?(\\w+)");

  private static final Pattern BLOCK_END = Pattern.compile("\\{%-?\\s*endblock\\b");

  private static final Pattern MACRO = Pattern.compile("\\{%-?\\s*macro\\s+(\\w+)");

  private final SortedMap<String, String> texts = new TreeMap<>();
  private final SortedMap<String, List<Reference>> references = new TreeMap<>();

  /**
   * The name of a template in another one.
   *
   * @param offset where it stands in the text
   */
  record Reference(String name, int offset) {}

  /** The templates with these texts by their names. */
  Templates(SortedMap<String, String> texts) {
    texts.forEach(
        (name, text) -> {
          // Of the same length, so that places stay.
          String said = COMMENT.matcher(text).replaceAll(found -> blank(found.group()));
          this.texts.put(name, said);
          references.put(name, references(said));
        });
  }

  private static String blank(String comment) {
    return comment.replaceAll("[^\\n]", " ");
  }

  private static List<Reference> references(String text) {
    List<Reference> found = new ArrayList<>();
    Matcher matcher = NAMED.matcher(text);
    while (matcher.find()) {
      found.add(new Reference(matcher.group(2), matcher.start(2)));
    }
    return found;
  }

  /** Whether there is a template of this name. */
  boolean has(String name) {
    return texts.containsKey(name);
  }

  /** The names of all, sorted. */
  SortedSet<String> names() {
    return new TreeSet<>(texts.keySet());
  }

  /** The templates that a template names. */
  List<Reference> named(String name) {
    return references.getOrDefault(name, List.of());
  }

  /** A template with all that it needs, and what those need, each once, it first. */
  List<String> needed(String name) {
    List<String> needed = new ArrayList<>();
    Deque<String> open = new ArrayDeque<>(List.of(name));
    while (!open.isEmpty()) {
      String next = open.remove();
      if (has(next) && !needed.contains(next)) {
        needed.add(next);
        named(next).forEach(reference -> open.add(reference.name()));
      }
    }
    return needed;
  }

  /** Whether another template names this one. */
  boolean isNamed(String name) {
    return references.values().stream()
        .flatMap(List::stream)
        .anyMatch(reference -> reference.name().equals(name));
  }

  /** Whether a template needs itself. */
  boolean isCircular(String name) {
    return named(name).stream().anyMatch(reference -> needed(reference.name()).contains(name));
  }

  /** The blocks of a template. */
  List<Reference> blocks(String name) {
    List<Reference> found = new ArrayList<>();
    Matcher matcher = BLOCK.matcher(texts.getOrDefault(name, ""));
    while (matcher.find()) {
      found.add(new Reference(matcher.group(1), matcher.start(1)));
    }
    return found;
  }

  /** In how many blocks a part of a template stands, the one that begins there left out. */
  int depth(String name, int offset) {
    String before = texts.get(name).substring(0, offset);
    long begun = BLOCK.matcher(before).results().count();
    long ended = BLOCK_END.matcher(before).results().count();
    return (int) (begun - ended);
  }

  /** The template that a template begins with. */
  Optional<String> parent(String name) {
    return EXTENDS.matcher(texts.getOrDefault(name, "")).results().map(m -> m.group(2)).findFirst();
  }

  /** The blocks that what a template begins with has, and what that begins with, sorted. */
  SortedSet<String> blocksAbove(String name) {
    SortedSet<String> blocks = new TreeSet<>();
    for (Optional<String> above = parent(name); above.isPresent(); above = parent(above.get())) {
      blocks(above.get()).forEach(block -> blocks.add(block.name()));
    }
    return blocks;
  }

  /** The names of all macros, sorted. */
  SortedSet<String> macros() {
    SortedSet<String> macros = new TreeSet<>();
    texts.values().forEach(text -> macros.addAll(macros(text)));
    return macros;
  }

  /** The names of the macros of a text, sorted. */
  static SortedSet<String> macros(String text) {
    SortedSet<String> macros = new TreeSet<>();
    MACRO.matcher(text).results().forEach(found -> macros.add(found.group(1)));
    return macros;
  }

  /** The tag of a template that lacks its end, or the end that lacks its tag. */
  Optional<TagEnds.Alone> alone(String name) {
    return TagEnds.find(texts.getOrDefault(name, ""));
  }

  /** A line of a template; empty when it has none of that number. */
  Optional<String> line(String name, int number) {
    return texts.getOrDefault(name, "").lines().skip(Math.max(0, number - 1)).findFirst();
  }

  /** The place of a part of a template's text in its file. */
  Place place(String file, String name, int offset) {
    String before = texts.get(name).substring(0, offset);
    int start = before.lastIndexOf('\n') + 1;
    return new Place(
        file,
        (int) before.chars().filter(c -> c == '\n').count() + 1,
        before.codePointCount(start, before.length()) + 1);
  }
}
