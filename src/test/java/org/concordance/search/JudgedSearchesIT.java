package org.concordance.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.concordance.publish.Publisher;
import org.concordance.testing.Browser;
import org.concordance.testing.BrowserPage;
import org.concordance.testing.Sites;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The searches in {@code judged.txt}, made by the shipped script in a browser, find what a reader
 * wants first; each category keeps to the measures that stand above it.
 */
final class JudgedSearchesIT {

  private static final Path JUDGED = Path.of("src/test/resources/search/judged.txt");
  private static final int FEWEST = 60;
  private static final int LOOKED_AT = 10;

  @TempDir private Path temporary;

  /**
   * A search and what is right.
   *
   * @param filters a query string
   * @param right ids of readings; none where nothing may be found
   * @param suggested the path of the record that is suggested first; may be empty
   */
  private record Judged(String query, String filters, List<String> right, String suggested) {
    static Judged parse(String line) {
      String[] parts = line.split(" ?\\| ?", -1);
      return new Judged(
          parts[0],
          parts[1],
          Stream.of(parts[2].split(" ")).filter(id -> !id.isEmpty()).toList(),
          parts.length > 3 ? parts[3] : "");
    }
  }

  private record Category(String name, double meanRank, double firstRight, List<Judged> searches) {}

  /** What the script gave: the ids of readings in their order, and the first name. */
  private record Answer(List<String> found, String suggested) {
    double reciprocalRank(Judged judged) {
      for (int i = 0; i < Math.min(LOOKED_AT, found.size()); i++) {
        if (judged.right().contains(found.get(i))) {
          return 1.0 / (i + 1);
        }
      }
      return found.isEmpty() && judged.right().isEmpty() ? 1 : 0;
    }

    boolean isRight(Judged judged) {
      boolean others = !judged.filters().isEmpty() && !judged.right().containsAll(found);
      boolean named = judged.suggested().isEmpty() || judged.suggested().equals(suggested);
      return reciprocalRank(judged) == 1 && !others && named;
    }
  }

  @Test
  void thereAreEnough() throws IOException {
    assertTrue(categories().stream().mapToInt(one -> one.searches().size()).sum() >= FEWEST);
  }

  @TestFactory
  Stream<DynamicTest> whatIsWantedComesFirst() throws IOException, InterruptedException {
    Publisher.publish(Sites.make(Sites.OWN).outputs(), temporary.resolve("site"));
    List<DynamicTest> tests = new ArrayList<>();
    try (BrowserPage page = Browser.find(temporary).work()) {
      page.open(temporary.resolve("site/search/index.html").toUri());
      for (Category category : categories()) {
        List<Answer> answers = answers(page, category.searches());
        tests.add(DynamicTest.dynamicTest(category.name(), () -> assertKept(category, answers)));
      }
    }
    return tests.stream();
  }

  private static void assertKept(Category category, List<Answer> answers) {
    List<String> wrong = new ArrayList<>();
    double ranks = 0;
    for (int i = 0; i < answers.size(); i++) {
      Judged judged = category.searches().get(i);
      ranks += answers.get(i).reciprocalRank(judged);
      if (!answers.get(i).isRight(judged)) {
        wrong.add(judged + " gave " + answers.get(i));
      }
    }
    double meanRank = ranks / answers.size();
    double firstRight = 1 - (double) wrong.size() / answers.size();
    String told =
        "mean %.3f, first %.3f:%n%s".formatted(meanRank, firstRight, String.join("\n", wrong));
    assertTrue(meanRank >= category.meanRank() && firstRight >= category.firstRight(), told);
  }

  private static List<Answer> answers(BrowserPage page, List<Judged> searches) {
    String told =
        page.await(
            "Search.using(async index => { const all = []; for (const [q, filters] of "
                + new Gson()
                    .toJson(
                        searches.stream().map(one -> List.of(one.query(), one.filters())).toList())
                + ") { const { found, meant } = await SearchFind.find(index, { q });"
                + " const asked = new URLSearchParams(filters), wanted = { from: asked.get('from'), to: asked.get('to') };"
                + " for (const name of ['topic', 'actor', 'publisher']) wanted[name] = asked.getAll(name);"
                + " const kept = SearchView.filtered(await SearchView.facets(index), wanted, found);"
                + " const texts = await index.texts(kept.map(one => one.document));"
                + " const [name] = await SearchFind.names(index, meant || q);"
                + " all.push({ found: texts.map(one => one.path), name: name?.path ?? '' }); }"
                + " return JSON.stringify(all); })");
    return JsonParser.parseString(told).getAsJsonArray().asList().stream()
        .map(answer -> answer(answer.getAsJsonObject()))
        .toList();
  }

  private static Answer answer(JsonObject told) {
    List<String> found =
        told.getAsJsonArray("found").asList().stream()
            .map(path -> path.getAsString().replaceAll("^readings/|/$", ""))
            .toList();
    return new Answer(found, told.get("name").getAsString());
  }

  private static List<Category> categories() throws IOException {
    List<Category> categories = new ArrayList<>();
    for (String line : Files.readAllLines(JUDGED)) {
      if (line.startsWith("## ")) {
        String[] parts = line.substring(3).split(" \\| ");
        assertEquals(3, parts.length, line);
        categories.add(
            new Category(
                parts[0],
                Double.parseDouble(parts[1]),
                Double.parseDouble(parts[2]),
                new ArrayList<>()));
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        categories.get(categories.size() - 1).searches().add(Judged.parse(line));
      }
    }
    return categories;
  }
}
