package org.concordance.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.concordance.build.BuildOptions;
import org.concordance.build.Built;
import org.concordance.build.Pipeline;
import org.concordance.build.Progress;
import org.concordance.link.LinkedArchive;
import org.concordance.model.Problems;
import org.concordance.reuse.Reuse;
import org.concordance.testing.Sites;
import org.concordance.testing.TestArchive;
import org.concordance.testing.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CiterTest {

  private static final Built FULL = Sites.make(Sites.FULL);

  private static Citations cite(LinkedArchive linked, Map<String, String> kept, String... styles) {
    List<CitationStyle> named = List.of(styles).stream().map(CitationStyle::bundled).toList();
    return Citer.cite(linked, named, kept, Reuse.NONE, new Problems());
  }

  @Test
  void whatWasFormattedBeforeIsNotFormattedAgain() {
    Citations first = cite(FULL.linked(), Map.of(), "apa");
    SortedMap<String, String> marked = new TreeMap<>(first.reusable());
    marked.replaceAll((key, html) -> html + " (kept)");

    Citations second = cite(FULL.linked(), marked, "apa");

    second.works().values().stream()
        .flatMap(work -> work.citations().stream())
        .forEach(citation -> assertTrue(citation.text().endsWith("(kept)"), citation.text()));
    assertEquals(first.reusable().keySet(), second.reusable().keySet());
  }

  @Test
  void anotherStyleSharesNothing() {
    Citations apa = cite(FULL.linked(), Map.of(), "apa");
    Citations ieee = cite(FULL.linked(), apa.reusable(), "ieee");

    assertTrue(Collections.disjoint(apa.reusable().keySet(), ieee.reusable().keySet()));
  }

  @Test
  void aSiteIsTheSameWithWhateverWasKept() {
    Tree without = Tree.of(FULL.outputs());
    Map<String, String> kept = FULL.citations().reusable();
    Map<String, String> half =
        kept.entrySet().stream()
            .filter(entry -> entry.getKey().charAt(0) < '8')
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    for (Map<String, String> some : List.of(kept, half, Map.of("0", "of another version"))) {
      BuildOptions options = BuildOptions.of(Sites.FULL, false).withReusable(some);
      without.assertSame(Tree.of(Pipeline.make(options, Progress.SILENT).outputs()));
    }
  }

  @Test
  void manyThreadsCiteAsOneDoes(@TempDir Path folder) {
    TestArchive archive = TestArchive.sound(folder);
    IntStream.range(0, 200)
        .forEach(i -> archive.write("readings/r" + i + ".md", TestArchive.reading("", "Body.")));
    LinkedArchive linked = Sites.make(folder.resolve("content")).linked();

    Citations one = cite(linked, Map.of(), "apa", "chicago-notes-bibliography");
    Citations two = cite(linked, Map.of(), "apa", "chicago-notes-bibliography");

    assertEquals(one.works(), two.works());
    assertEquals(one.reusable(), two.reusable());
    assertEquals(
        1,
        one.works().entrySet().stream()
            .filter(work -> work.getKey().path().endsWith("source/"))
            .map(work -> work.getValue().citations())
            .distinct()
            .count());
  }

  @Test
  void namedStylesFollowTheThree(@TempDir Path folder) {
    TestArchive archive = TestArchive.sound(folder);
    archive.write(
        "archive.yaml",
        archive.text("archive.yaml") + "citation-styles: [ieee, apa, our-house, oscola]\n");
    archive.write(
        "styles/our-house.csl",
        BundledStyles.xml("apa")
            .replaceFirst("<title>[^<]*", "<title>Ours &amp; only")
            .replaceFirst("<title-short>[^<]*</title-short>", ""));

    List<Citation> citations =
        Sites.make(folder.resolve("content"))
            .citations()
            .works()
            .values()
            .iterator()
            .next()
            .citations();

    assertEquals(
        List.of(
            "APA",
            "Chicago",
            "MLA",
            "Institute of Electrical and Electronics Engineers",
            "Ours & only",
            "Oxford University Standard for Citation of Legal Authorities"),
        citations.stream().map(Citation::style).toList());
    assertEquals(citations.get(0).html(), citations.get(4).html());
    assertNotEquals("", citations.get(5).text());
    assertTrue(!citations.get(3).text().startsWith("[1]"), citations.get(3).text());
  }

  @Test
  void everyBundledStyleCites() {
    for (String style : BundledStyles.names()) {
      Citations citations = cite(FULL.linked(), Map.of(), style);
      for (CitedWork work : citations.works().values()) {
        String html = work.citations().get(0).html();
        assertTrue(!html.isBlank(), style + ": " + work.item().id());
        assertTrue(html.matches("([^<]|</?(i|b|sup|sub)>)*"), style + ": " + html);
        assertTrue(!html.matches("(?s).*[\\uFDD0-\\uFDEF\\uA7FA].*"), style + ": " + html);
      }
    }
  }

  @Test
  void theReferenceNamesEveryStyle() throws IOException {
    String reference = Files.readString(Path.of("content/README.md"));
    for (String style : BundledStyles.names()) {
      assertTrue(
          BundledStyles.ALWAYS.contains(style) || reference.contains("`" + style + "`"), style);
    }
  }
}
