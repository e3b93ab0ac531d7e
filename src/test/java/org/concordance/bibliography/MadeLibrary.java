package org.concordance.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** A library of two hundred works, made up, and what has to be read of each. */
abstract class MadeLibrary {

  static final int SIZE = 200;

  private static final List<String> WORDS =
      List.of(
          "radar",
          "Île",
          "warning & watch",
          "100%",
          "naïve",
          "ミサイル",
          "صواريخ",
          "a_b",
          "$5",
          "“quoted”",
          "deterrence",
          "North–South",
          "#1",
          "O’Neill",
          "Øresund",
          "ракеты",
          "C^2",
          "~tilde",
          "[sic]",
          "either/or",
          "2nd",
          "{braces}",
          "back\\slash",
          "1 < 2",
          "no: colon");

  /** What has to be read of a work. */
  record Expected(Map<String, String> fields, List<String> keywords, String text, String note) {}

  final StringBuilder text = new StringBuilder();
  final List<Expected> expected = new ArrayList<>();
  private final Random random;

  MadeLibrary(long seed) {
    this.random = new Random(seed);
  }

  /** The file. */
  String text() {
    return text.toString();
  }

  List<Expected> expected() {
    return expected;
  }

  /** Some words, without two spaces or a space at an end. */
  final String words(int number) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      words.add(WORDS.get(random.nextInt(WORDS.size())));
    }
    return String.join(" ", words);
  }

  final <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /** What every work has, under CSL's names: a title that no other has, and identifiers. */
  final Map<String, String> common(int number, String type) {
    Map<String, String> fields = new TreeMap<>();
    fields.put("type", type);
    fields.put("title", "Work " + number + ": " + words(4));
    fields.put("title-short", "Short " + words(1));
    fields.put("volume", Integer.toString(1 + number % 40));
    fields.put("DOI", "10.1000/Made." + number + "_(A)");
    fields.put("URL", "https://made.example/~a/" + number + "?x=1&y=%20#z_1");
    return fields;
  }

  /** Two or three names of the list, so that in the end all are there. */
  static List<AwkwardNames.Written> names(int number) {
    List<AwkwardNames.Written> all = AwkwardNames.ALL;
    List<AwkwardNames.Written> some = new ArrayList<>();
    for (int i = 0; i < 2 + number % 2; i++) {
      some.add(all.get((number * 3 + i) % all.size()));
    }
    return some;
  }

  static AwkwardDates.Written date(int number) {
    return AwkwardDates.ALL.get(number % AwkwardDates.ALL.size());
  }

  /** Puts names under a variable as they are read. */
  static void put(Map<String, String> fields, String variable, List<String> names) {
    for (int i = 0; i < names.size(); i++) {
      fields.put(variable + " " + (i + 1), names.get(i));
    }
  }

  /** Puts a date where there is one. */
  static void put(Map<String, String> fields, AwkwardDates.Written date) {
    if (!date.read().equals("-")) {
      fields.put("issued", date.read());
    }
  }
}
