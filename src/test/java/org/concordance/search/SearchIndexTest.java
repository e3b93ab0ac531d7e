package org.concordance.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.concordance.build.Built;
import org.concordance.link.LinkedArchive;
import org.concordance.markup.PassageText;
import org.concordance.model.Reading;
import org.concordance.testing.SearchFiles;
import org.concordance.testing.Sites;
import org.concordance.testing.TestArchive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads the index of whole archives back, and compares it with what it was made of. */
final class SearchIndexTest {

  private static Built full;
  private static SearchFiles files;

  @TempDir private Path temporary;

  @BeforeAll
  static void make() {
    full = Sites.make(Sites.FULL);
    files = SearchFiles.of(full.outputs());
  }

  private static List<Reading> documents() {
    List<Reading> all = full.linked().readings().oldestFirst();
    return Stream.of(true, false)
        .flatMap(undated -> all.stream().filter(one -> isUndated(one) == undated))
        .toList();
  }

  private static boolean isUndated(Reading reading) {
    return reading.source().issued().isEmpty();
  }

  private static Document document(Reading reading) {
    LinkedArchive linked = full.linked();
    List<PassageText> passages = linked.body(reading).passages();
    return Document.of(
        Stream.of(Field.values())
            .map(field -> new Texts(linked).of(reading, field, passages))
            .toList());
  }

  @Test
  void everyWordIsFoundWhereItStandsAndNowhereElse() {
    SortedSet<String> expected = new TreeSet<>();
    List<Reading> readings = documents();
    for (int i = 0; i < readings.size(); i++) {
      for (Token token : document(readings.get(i)).tokens()) {
        expected.add(token.form() + " " + i + " " + token.position());
      }
    }
    assertEquals(String.join("\n", expected), String.join("\n", places()));
  }

  private static SortedSet<String> places() {
    SortedSet<String> places = new TreeSet<>();
    Map<String, List<SearchFiles.Posting>> postings = files.postings();
    Map<String, List<String>> forms = forms();
    for (List<String> line : files.lines("p")) {
      String head = line.get(0);
      var numbers = new SearchFiles.Numbers(line.get(1));
      for (SearchFiles.Posting posting : postings.get(head)) {
        int position = 0;
        for (int count = numbers.next(); count > 0; count--) {
          position += numbers.next();
          int form = forms.get(head).size() > 1 ? numbers.next() : 0;
          places.add(forms.get(head).get(form) + " " + posting.document() + " " + position);
        }
      }
      assertFalse(numbers.hasNext(), head);
    }
    return places;
  }

  /** For each head, all forms of its group. */
  private static Map<String, List<String>> forms() {
    Map<String, List<String>> forms = new TreeMap<>();
    for (List<String> line : files.lines("w")) {
      if (line.size() == 3) {
        List<String> all = new ArrayList<>(List.of(line.get(0)));
        all.addAll(line.get(1).isEmpty() ? List.of() : List.of(line.get(1).split(" ")));
        forms.put(line.get(0), all);
      }
    }
    return forms;
  }

  @Test
  void everyOtherFormLeadsToTheHeadOfItsGroup() {
    Map<String, List<String>> forms = forms();
    SortedMap<String, String> expected = new TreeMap<>();
    forms.forEach((head, all) -> all.forEach(form -> expected.put(form, ">" + head)));
    SortedMap<String, String> actual = new TreeMap<>();
    for (List<String> line : files.lines("w")) {
      actual.put(line.get(0), line.size() == 2 ? line.get(1) : ">" + line.get(0));
    }
    assertEquals(expected, actual);
    assertTrue(forms.values().stream().anyMatch(all -> all.size() > 1));
  }

  @Test
  void wordsAndPositionsAreInTheSameFiles() {
    assertEquals(files.count("w"), files.count("p"));
    for (int i = 0; i < files.count("w"); i++) {
      List<String> heads =
          files.lines("w", i).stream()
              .filter(line -> line.size() == 3)
              .map(line -> line.get(0))
              .toList();
      assertEquals(heads, files.lines("p", i).stream().map(line -> line.get(0)).toList());
    }
  }

  @Test
  void metaTellsWhereEachFileBegins() {
    Map<String, String> kinds = Map.of("words", "w", "names", "n", "lexicon", "l", "reversed", "r");
    kinds.forEach(
        (name, kind) -> {
          List<String> firsts = strings(files.only("meta").getAsJsonArray(name));
          assertEquals(firsts.size(), files.count(kind), kind);
          List<String> keys = new ArrayList<>();
          for (int i = 0; i < firsts.size(); i++) {
            String first = files.lines(kind, i).get(0).get(0);
            String before = i == 0 ? "" : keys.get(keys.size() - 1);
            assertTrue(first.startsWith(firsts.get(i)), firsts.get(i));
            assertTrue(before.compareTo(firsts.get(i)) < 0, firsts.get(i));
            files.lines(kind, i).forEach(line -> keys.add(line.get(0)));
          }
          assertEquals(keys.stream().sorted().toList(), keys, kind);
        });
  }

  @Test
  void metaTellsWhichDocumentsEachFileHas() {
    var starts = new SearchFiles.Numbers(files.only("meta").get("texts").getAsString());
    int start = 0;
    int documents = 0;
    for (int i = 0; i < files.count("d"); i++) {
      start += starts.next();
      assertEquals(documents, start);
      documents += files.data("d", i).getAsJsonArray().size();
    }
    assertFalse(starts.hasNext());
    assertEquals(documents, files.only("meta").get("documents").getAsInt());
    assertEquals(documents().size(), documents);
  }

  @Test
  void documentsAreNumberedFromTheOldestUndatedOnesFirst() {
    List<String> paths = files.documents().stream().map(one -> one.get(0).getAsString()).toList();
    assertEquals(documents().stream().map(one -> one.permalink().path()).toList(), paths);
  }

  @Test
  void passagesHaveTheIdsOfTheirPage() {
    for (JsonArray document : files.documents()) {
      String path = document.get(0).getAsString() + "index.html";
      String page =
          full.outputs().stream()
              .filter(file -> file.path().equals(path))
              .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
              .findFirst()
              .orElseThrow();
      for (JsonElement passage : document.get(7).getAsJsonArray()) {
        String id = passage.getAsJsonArray().get(0).getAsString();
        assertTrue(id.isEmpty() || page.contains(" id=\"" + id + "\""), path + "#" + id);
      }
    }
  }

  @Test
  void theLexiconReadBackwardsIsTheLexicon() {
    SortedMap<String, String> words = new TreeMap<>();
    files.lines("l").forEach(line -> words.put(line.get(0), line.get(1)));
    SortedMap<String, String> reversed = new TreeMap<>();
    files
        .lines("r")
        .forEach(
            line -> reversed.put(new StringBuilder(line.get(0)).reverse().toString(), line.get(1)));
    assertEquals(words, reversed);
    assertFalse(words.isEmpty());
  }

  @Test
  void theLexiconCountsTheDocumentsOfAWord() {
    Map<String, List<SearchFiles.Posting>> postings = files.postings();
    Map<String, String> words = new TreeMap<>();
    files.lines("l").forEach(line -> words.put(line.get(0), line.get(1)));
    forms()
        .forEach(
            (head, all) ->
                all.stream()
                    .filter(words::containsKey)
                    .forEach(
                        form ->
                            assertEquals(
                                postings.get(head).size(), Integer.parseInt(words.get(form)))));
  }

  @Test
  void anEditChangesTheGenerationAndTheSameContentDoesNot() {
    TestArchive archive = TestArchive.sound(temporary);
    String before = SearchFiles.of(Sites.make(archive.content()).outputs()).generation();
    archive.edit("readings/sound.md", "Sound\\.", "Sounds.");
    String edited = SearchFiles.of(Sites.make(archive.content()).outputs()).generation();
    archive.edit("readings/sound.md", "Sounds\\.", "Sound.");
    assertNotEquals(before, edited);
    assertEquals(before, SearchFiles.of(Sites.make(archive.content()).outputs()).generation());
  }

  @Test
  void whatIsAddedLeavesAllThatWasToldAndWhatIsTakenOutDoesNot() {
    TestArchive archive =
        TestArchive.sound(temporary)
            .write("actors/one.md", "---\nname: One\nkind: person\nalso: [Uno]\n---\n");
    Set<String> before = contents(archive);
    archive.write("readings/more.md", TestArchive.reading("", "More."));
    assertTrue(contents(archive).containsAll(before));
    archive.edit("readings/sound.md", "Sound\\.", "Silence.");
    assertFalse(contents(archive).containsAll(before));
    archive.edit("readings/sound.md", "Silence\\.", "Sound.");
    assertTrue(contents(archive).containsAll(before));
    archive.edit("actors/one.md", "Uno", "Un");
    assertFalse(contents(archive).containsAll(before));
  }

  private static Set<String> contents(TestArchive archive) {
    byte[] file =
        SearchFiles.of(Sites.make(archive.content()).outputs()).files().get("contents.txt");
    return Set.of(new String(file, StandardCharsets.UTF_8).split("\n"));
  }

  @Test
  void anArchiveWithoutReadingsHasAnEmptyIndex() {
    TestArchive archive =
        new TestArchive(temporary).write("archive.yaml", "title: A\nurl: https://a.example/\n");
    SearchFiles empty = SearchFiles.of(Sites.make(archive.content()).outputs());
    assertEquals(0, empty.only("meta").get("documents").getAsInt());
    assertEquals(
        List.of("contents.txt", "facets.js", "meta.js"), List.copyOf(empty.files().keySet()));
  }

  private static List<String> strings(JsonArray array) {
    return array.asList().stream().map(JsonElement::getAsString).toList();
  }
}
