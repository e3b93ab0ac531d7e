package org.concordance.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.concordance.testing.PlantedArchive.Kind;
import org.concordance.testing.PlantedArchive.Search;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said to be hidden is there. */
final class PlantedArchiveTest {

  private static final int READINGS = 960;
  private static final long SEED = 20261122;

  @TempDir private Path temporary;

  @Test
  void eachKindIsSearchedForThirtyTimes() {
    List<Search> searches = PlantedArchive.of(READINGS, SEED).searches();
    for (Kind kind : Kind.values()) {
      long count = searches.stream().filter(search -> search.kind() == kind).count();
      assertEquals(PlantedArchive.OF_EACH, count, kind.name());
    }
    assertEquals(searches.size(), searches.stream().map(Search::expected).distinct().count());
  }

  @Test
  void theSameSeedMakesTheSame() {
    PlantedArchive one = PlantedArchive.of(READINGS, SEED);
    PlantedArchive other = PlantedArchive.of(READINGS, SEED);
    assertEquals(one.searches(), other.searches());
    one.write(new TestArchive(temporary.resolve("one")));
    other.write(new TestArchive(temporary.resolve("other")));
    Tree.read(temporary.resolve("one")).assertSame(Tree.read(temporary.resolve("other")));
  }

  @Test
  void whatIsTypedAsItStandsStandsThere() {
    PlantedArchive planted = PlantedArchive.of(READINGS, SEED);
    TestArchive archive = new TestArchive(temporary);
    planted.write(archive);
    for (Search search : planted.searches()) {
      String text = archive.text("readings/" + search.expected() + ".md");
      switch (search.kind()) {
        case TITLE, PHRASE, ACRONYM, DATE ->
            assertTrue(holds(text, search.text().replace("\"", "")), search.toString());
        case HYPHEN -> assertTrue(holds(text.replace("-", ""), search.text().replace("-", "")));
        case ACTOR -> assertTrue(text.contains("actors: [actor-"), search.toString());
        case DIACRITIC, TYPO -> assertTrue(!holds(text, search.text()), search.toString());
      }
    }
  }

  private static boolean holds(String text, String words) {
    return text.contains(words) || text.toLowerCase(Locale.ROOT).contains(words);
  }
}
