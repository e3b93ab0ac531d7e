package org.concordance.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.concordance.check.SiteCheck.Claim;
import org.concordance.check.SiteCheck.Written;
import org.concordance.model.Output;
import org.concordance.model.Place;
import org.concordance.model.Problems;
import org.junit.jupiter.api.Test;

/** Files at one path, or at paths that some file systems hold to be one: both sources are named. */
final class CollisionsTest {

  private static final Map<String, Claim> CLAIMS =
      Map.of(
          "media/map.png", new Claim(Place.of("media/map.png"), "media/map.png", "rename it"),
          "media/Map.png", new Claim(Place.of("media/Map.png"), "media/Map.png", "rename it too"),
          "a/index.html", new Claim(Place.of("pages/a.md"), "pages/a.md", "rename the page"));

  private static List<String> found(String... paths) {
    Problems problems = new Problems();
    List<Output> outputs = Stream.of(paths).map(path -> Output.text(path, "")).toList();
    new Collisions(
            new Written("content", CLAIMS, Set.of(), List.of(), List.of(), Optional.empty()),
            problems)
        .check(outputs);
    return problems.sorted().stream().map(Object::toString).toList();
  }

  @Test
  void pathsOfTheirOwnDoNotCollide() {
    assertEquals(List.of(), found("index.html", "a/index.html", "a/b/index.html", "media/map.png"));
  }

  @Test
  void whatCanGiveWayIsNamedFirstInWhateverOrderTheFilesCome() {
    List<String> expected =
        List.of(
            "pages/a.md: error: /A/ and /a/ differ only in case or form:"
                + " one from pages/a.md and one from the program itself\n    hint: rename the page");
    assertEquals(expected, found("A/index.html", "a/index.html"));
    assertEquals(
        List.of(expected.get(0).replace("/A/ and /a/", "/a/ and /A/")),
        found("a/index.html", "A/index.html"));
  }

  @Test
  void twoFilesOfTheContentAreBothNamed() {
    assertEquals(
        List.of(
            "media/Map.png: error: /media/map.png and /media/Map.png differ only in case or form:"
                + " one from media/Map.png and one from media/map.png\n    hint: rename it too"),
        found("media/map.png", "media/Map.png"));
  }

  @Test
  void unicodeFormsOfANameAreOne() {
    assertEquals(
        List.of(
            "caf\u00E9.txt: error: /cafe\u0301.txt and /caf\u00E9.txt differ only in case or form:"
                + " one from the program itself and one from the program itself\n"
                + "    hint: report this mistake in the program"),
        found("cafe\u0301.txt", "caf\u00E9.txt"));
  }
}
