package org.concordance.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.concordance.model.Output;
import org.concordance.model.Permalink;
import org.concordance.testing.Sites;
import org.concordance.testing.TestArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PreviewShardsTest {

  /** The authors' own vectors. */
  @ParameterizedTest
  @CsvSource({"'', 811c9dc5", "a, e40c292c", "foobar, bf9cf968"})
  void hashesAsTheFunctionIsDefined(String path, String hash) {
    assertEquals(Integer.parseUnsignedInt(hash, 16), PreviewShards.of(path, 0));
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 1", "64, 1", "65, 2", "128, 2", "129, 4", "12000, 256"})
  void growsByPowersOfTwo(int previews, int files) {
    assertEquals(files, PreviewShards.count(previews));
  }

  @Test
  void holdsEveryPreviewOnceWhereItsHashSays() {
    List<Output> files = PreviewShards.divide(previews(10_000), "en");
    int found = 0;
    for (int i = 0; i < files.size(); i++) {
      for (String path : parse(files.get(i)).keySet()) {
        assertEquals(i, PreviewShards.of(path, files.size()), path);
        found++;
      }
    }
    assertEquals(10_000, found);
    assertTrue(files.stream().allMatch(file -> parse(file).size() < 128), "evenly filled");
  }

  @Test
  void theOrderOfThePreviewsDoesNotShow() {
    List<Preview> shuffled = new ArrayList<>(previews(500));
    Collections.shuffle(shuffled, new Random(1));
    assertEquals(
        text(PreviewShards.divide(previews(500), "en")),
        text(PreviewShards.divide(shuffled, "en")));
  }

  @Test
  void whateverATitleHoldsTheScriptStaysOne() {
    String evil = "</script><!--\"'\\\u2028\u2029\u202E\u05E9\u05DC\u05D5\u05DD`${x}\t&lt;";
    Preview preview = new Preview(Permalink.of("actors/evil/"), evil, evil, evil, "he");
    Output file = PreviewShards.divide(List.of(preview), "en").get(0);

    JsonObject told = parse(file).getAsJsonObject("actors/evil/");
    assertEquals(evil, told.get("t").getAsString());
    assertEquals(evil, told.get("l").getAsString());
    assertEquals(evil, told.get("g").getAsString());
    assertFalse(text(List.of(file)).matches("(?s).*[<>&'\u2028\u2029].*"));
  }

  @Test
  void everyRecordYearAndMonthOfAnArchiveHasOne(@TempDir Path folder) {
    TestArchive archive = HostileArchive.write(folder);
    List<Output> outputs = Sites.make(archive.content()).outputs();
    List<String> told =
        outputs.stream()
            .filter(output -> output.path().startsWith("previews/"))
            .flatMap(output -> parse(output).keySet().stream())
            .sorted()
            .toList();
    List<String> pages =
        outputs.stream()
            .map(Output::path)
            .filter(path -> path.matches("(readings|actors|topics|events)/[a-z-]+/index.html"))
            .filter(
                path -> !path.matches("actors/(kinds|publishers|gone)/.*|.*-once/.*|topics/old/.*"))
            .map(path -> path.replace("index.html", ""))
            .sorted()
            .toList();
    assertEquals(
        pages, told.stream().filter(path -> !path.startsWith("dates/")).toList(), "records");
    assertTrue(told.contains("dates/2023/"), told::toString);
    assertTrue(told.contains("dates/2023/08/"), told::toString);
  }

  private static List<Preview> previews(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new Preview(Permalink.of("readings/r-" + i + "/"), "T" + i, "", "", ""))
        .collect(Collectors.toList());
  }

  private static String text(List<Output> files) {
    return files.stream()
        .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
        .collect(Collectors.joining());
  }

  private static JsonObject parse(Output file) {
    String script = text(List.of(file));
    assertTrue(script.startsWith("addPreviews(\"en\",{"), script);
    assertTrue(script.endsWith("});\n"), script);
    return JsonParser.parseString(script.substring(17, script.length() - 3)).getAsJsonObject();
  }
}
