package org.concordance.epub;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A file of an index. However many entries an index has, its files stay small enough for a reading
 * device.
 *
 * @param path its path below the book's folder
 * @param parts the entries in it
 */
record IndexFile(String path, List<Part> parts) {

  /** About a hundred kilobytes. */
  static final int MOST_LINES = 600;

  /** Copies the list. */
  IndexFile {
    parts = List.copyOf(parts);
  }

  /**
   * An entry, or the lines of one that stand in one file.
   *
   * @param from the first of its lines here
   * @param to the line after the last
   */
  record Part(Entry entry, int from, int to) {

    /** Whether its head stands in an earlier file. */
    boolean isContinued() {
      return from > 0;
    }
  }

  /** The letter or year with which it begins. */
  String firstGroup() {
    return parts.get(0).entry().group();
  }

  /** The letter or year with which it ends. */
  String lastGroup() {
    return parts.get(parts.size() - 1).entry().group();
  }

  /** Divides an index: between letters or years where it can, else between entries, else within. */
  static List<IndexFile> divide(String name, List<Entry> entries) {
    return named(name, new Division().of(entries));
  }

  private static List<IndexFile> named(String name, List<List<Part>> files) {
    if (files.size() == 1) {
      return List.of(new IndexFile(name + ".xhtml", files.get(0)));
    }
    List<IndexFile> named = new ArrayList<>();
    Map<String, Integer> numbers = new HashMap<>();
    for (List<Part> parts : files) {
      String group = parts.get(0).entry().group();
      int number = numbers.merge(group, 1, Integer::sum);
      String stem = name + "-" + slug(group) + (number == 1 ? "" : "-" + number);
      named.add(new IndexFile(stem + ".xhtml", parts));
    }
    return named;
  }

  /** What a letter or year is called in names of files and in ids. */
  static String slug(String group) {
    return group.matches("[A-Za-z0-9]+") ? group.toLowerCase(Locale.ROOT) : "other";
  }

  /** The parts of an index, file by file, as they are dealt out. */
  private static final class Division {

    private final List<List<Part>> files = new ArrayList<>();
    private List<Part> file = new ArrayList<>();
    private int filled;

    List<List<Part>> of(List<Entry> entries) {
      Map<String, List<Entry>> groups = new LinkedHashMap<>();
      entries.forEach(
          entry -> groups.computeIfAbsent(entry.group(), key -> new ArrayList<>()).add(entry));
      for (List<Entry> group : groups.values()) {
        makeRoom(group.stream().mapToInt(Entry::size).sum());
        group.forEach(this::add);
      }
      close();
      return files;
    }

    private void add(Entry entry) {
      makeRoom(entry.size());
      filled += entry.weight();
      int from = 0;
      int room = Math.max(1, MOST_LINES - filled);
      while (entry.lines() - from > room) {
        file.add(new Part(entry, from, from + room));
        from += room;
        room = MOST_LINES;
        close();
      }
      file.add(new Part(entry, from, entry.lines()));
      filled += entry.lines() - from;
    }

    private void makeRoom(int lines) {
      if (filled + lines > MOST_LINES) {
        close();
      }
    }

    private void close() {
      if (!file.isEmpty()) {
        files.add(file);
      }
      file = new ArrayList<>();
      filled = 0;
    }
  }
}
