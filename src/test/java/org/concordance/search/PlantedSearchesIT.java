package org.concordance.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.concordance.testing.Chromium;
import org.concordance.testing.LargeSite;
import org.concordance.testing.PlantedArchive.Kind;
import org.concordance.testing.PlantedArchive.Search;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Among ten thousand readings the shipped script finds what is hidden there, and loads little for
 * it.
 */
@ExtendWith({Chromium.Provider.class, LargeSite.Provider.class})
final class PlantedSearchesIT {

  private static final double MEAN_RANK = .95;
  private static final double MEAN_RANK_OF_KIND = .9;
  private static final int LOOKED_AT = 10;

  /** Every so many searches one is made on the page itself, as a reader's first there. */
  private static final int EVERY = 7;

  /**
   * In the middle and at most: what the files of the index have in bytes, and how many there are.
   */
  private static final int BYTES = 100_000;

  private static final int MOST_BYTES = 350_000;
  private static final int FILES = 14;
  private static final int MOST_FILES = 20;

  /** In bytes: what the file of counts has for each reading. */
  private static final int COUNTS = 10;

  @Test
  void findsWhatIsHidden(Chromium chromium, LargeSite large) {
    List<Search> searches = large.searches();
    List<Integer> places = new ArrayList<>();
    chromium.open(
        device -> device,
        page -> {
          page.navigate(large.address("search/").toString());
          places.addAll(places(page, searches));
        });
    Map<Kind, List<Double>> ranks = new EnumMap<>(Kind.class);
    StringBuilder missed = new StringBuilder();
    for (int i = 0; i < searches.size(); i++) {
      int place = places.get(i);
      ranks
          .computeIfAbsent(searches.get(i).kind(), kind -> new ArrayList<>())
          .add(place < 0 ? 0 : 1.0 / (place + 1));
      if (place != 0) {
        missed.append(place).append(": ").append(searches.get(i)).append('\n');
      }
    }
    double mean = mean(ranks.values().stream().flatMap(List::stream).toList());
    assertTrue(mean >= MEAN_RANK, () -> mean + "\n" + missed);
    ranks.forEach(
        (kind, all) ->
            assertTrue(
                mean(all) >= MEAN_RANK_OF_KIND, () -> kind + " " + mean(all) + "\n" + missed));
  }

  private static double mean(List<Double> ranks) {
    return ranks.stream().mapToDouble(rank -> rank).average().orElseThrow();
  }

  /** Where among the first ten each search has what it ought to find; -1 where it has not. */
  private static List<Integer> places(Page page, List<Search> searches) {
    List<List<String>> asked =
        searches.stream()
            .map(
                one ->
                    List.of(one.text(), one.from(), one.to(), "readings/" + one.expected() + "/"))
            .toList();
    String told =
        (String)
            page.evaluate(
                "searches => Search.using(async index => { const places = [];"
                    + " for (const [q, from, to, expected] of JSON.parse(searches)) {"
                    + " const { found } = await SearchFind.find(index, { q });"
                    + " const kept = from ? SearchView.filtered(await SearchView.facets(index),"
                    + " { from, to }, found) : found;"
                    + " const texts = await index.texts(kept.slice(0, "
                    + LOOKED_AT
                    + ").map(one => one.document));"
                    + " places.push(texts.findIndex(one => one.path === expected)); }"
                    + " return JSON.stringify(places); })",
                new Gson().toJson(asked));
    JsonArray places = JsonParser.parseString(told).getAsJsonArray();
    return places.asList().stream().map(place -> place.getAsInt()).toList();
  }

  @Test
  void loadsLittle(Chromium chromium, LargeSite large) {
    List<Long> bytes = new ArrayList<>();
    List<Long> files = new ArrayList<>();
    for (int i = 0; i < large.searches().size(); i += EVERY) {
      Search search = large.searches().get(i);
      List<String> loaded = new CopyOnWriteArrayList<>();
      chromium.open(
          device -> device,
          page -> {
            page.onRequest(request -> loaded.add(request.url()));
            page.navigate(large.address("search/?q=" + encoded(search.text())).toString());
            page.waitForSelector("#search\\:found .entry");
            page.waitForLoadState(LoadState.NETWORKIDLE);
          });
      String folder = large.address("search/").toString();
      List<Long> sizes =
          loaded.stream()
              .filter(url -> url.startsWith(folder) && url.endsWith(".js"))
              .filter(url -> !url.endsWith("/facets.js"))
              .map(url -> size(large, url.substring(folder.length())))
              .toList();
      bytes.add(sizes.stream().mapToLong(size -> size).sum());
      files.add((long) sizes.size());
    }
    assertWithin(BYTES, MOST_BYTES, bytes);
    assertWithin(FILES, MOST_FILES, files);
  }

  @Test
  void countsAreFewBytesForEachReading(LargeSite large) throws IOException {
    try (Stream<Path> files = Files.walk(large.site().resolve("search"))) {
      Path facets = files.filter(file -> file.endsWith("facets.js")).findFirst().orElseThrow();
      assertTrue(
          Files.size(facets) <= COUNTS * LargeSite.READINGS,
          () -> facets.toFile().length() + " bytes");
    }
  }

  private static void assertWithin(long middle, long most, List<Long> all) {
    List<Long> sorted = all.stream().sorted().toList();
    assertTrue(sorted.get(sorted.size() / 2) <= middle, sorted::toString);
    assertTrue(sorted.get(sorted.size() - 1) <= most, sorted::toString);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static long size(LargeSite large, String path) {
    try {
      return Files.size(large.site().resolve("search").resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
