package org.concordance.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.concordance.testing.PlantedArchive;
import org.concordance.testing.SearchFiles;
import org.concordance.testing.Sites;
import org.concordance.testing.TestArchive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a search in a thousand readings has to load, in bytes. */
final class SearchSizesIT {

  private static final int READINGS = 1_000;
  private static final long SEED = 20261122;

  @TempDir private static Path temporary;
  private static SearchFiles files;
  private static PlantedArchive planted;

  @BeforeAll
  static void make() {
    planted = PlantedArchive.of(READINGS, SEED);
    TestArchive archive = new TestArchive(temporary);
    planted.write(archive);
    files = SearchFiles.of(Sites.make(archive.content()).outputs());
  }

  private static int size(String name) {
    return files.files().get(name).length;
  }

  private static int largest(String kind) {
    return files.files().keySet().stream()
        .filter(name -> name.matches(kind + "\\d*\\.js"))
        .mapToInt(SearchSizesIT::size)
        .max()
        .orElseThrow();
  }

  @Test
  void filesOfWordsAndNamesAreOfOneSize() {
    for (String kind : List.of("w", "n", "l", "r")) {
      for (int i = 0; i < files.count(kind); i++) {
        int size = size(kind + i + ".js");
        boolean last = i == files.count(kind) - 1;
        assertTrue(size <= Shards.MOST, kind + i + " has " + size);
        assertTrue(last || size >= Shards.MOST / 2, kind + i + " has " + size);
      }
    }
    assertTrue(files.count("w") > 10, "only " + files.count("w") + " files of words");
  }

  @Test
  void filesOfTextsAreSmall() {
    for (int i = 0; i < files.count("d"); i++) {
      int size = size("d" + i + ".js");
      int documents = files.data("d", i).getAsJsonArray().size();
      assertTrue(size <= TextFiles.MOST + 40 || documents == 1, "d" + i + " has " + size);
    }
  }

  @Test
  void whatEverySearchLoadsFirstIsSmall() {
    assertTrue(size("meta.js") <= 2_000, "meta.js has " + size("meta.js"));
  }

  @Test
  void facetsAreSmall() {
    assertTrue(size("facets.js") <= 30_000, "facets.js has " + size("facets.js"));
  }

  @Test
  void positionsAreNotManyTimesTheWords() {
    assertTrue(largest("p") <= 4 * Shards.MOST, "the largest has " + largest("p"));
  }

  /** Words alone: in the middle and at most, which is a phrase of five common ones. */
  @Test
  void aSearchLoadsFewFilesOfWords() {
    List<Integer> sizes = new ArrayList<>();
    for (PlantedArchive.Search search : planted.searches()) {
      Set<String> loaded = new TreeSet<>();
      for (Token token : Tokens.of(search.text()).list()) {
        loaded.add("w" + file(token.form()) + ".js");
      }
      sizes.add(loaded.stream().mapToInt(SearchSizesIT::size).sum());
    }
    sizes.sort(null);
    assertTrue(sizes.get(sizes.size() / 2) <= 2 * Shards.MOST, "in the middle " + sizes);
    assertTrue(sizes.get(sizes.size() - 1) <= 5 * Shards.MOST, "at most " + sizes);
  }

  private static int file(String form) {
    List<String> firsts =
        files.only("meta").getAsJsonArray("words").asList().stream()
            .map(first -> first.getAsString())
            .toList();
    int file = 0;
    while (file + 1 < firsts.size() && firsts.get(file + 1).compareTo(form) <= 0) {
      file++;
    }
    return file;
  }

  @Test
  void everyPlantedReadingHasAWordThatIsSearchedFor() {
    Map<String, Set<Integer>> found = new TreeMap<>();
    Map<String, List<SearchFiles.Posting>> postings = files.postings();
    for (List<String> line : files.lines("w")) {
      String head = line.size() == 3 ? line.get(0) : line.get(1).substring(1);
      Set<Integer> documents = new TreeSet<>();
      postings.get(head).forEach(posting -> documents.add(posting.document()));
      found.put(line.get(0), documents);
    }
    List<String> paths = files.documents().stream().map(one -> one.get(0).getAsString()).toList();
    for (PlantedArchive.Search search : planted.searches()) {
      int document = paths.indexOf("readings/" + search.expected() + "/");
      boolean has =
          Tokens.of(search.text()).list().stream()
              .anyMatch(token -> found.getOrDefault(token.form(), Set.of()).contains(document));
      assertEquals(search.kind() != PlantedArchive.Kind.TYPO, has, search.toString());
    }
  }
}
