package org.concordance.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.concordance.testing.Sites;
import org.concordance.testing.TestArchive;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OpenSearchTest {

  @TempDir private Path folder;

  @Test
  void leadsToThePageOfResultsAndKeepsToTheStandardsBounds() {
    TestArchive archive =
        TestArchive.sound(folder)
            .write(
                "archive.yaml",
                """
                title: "Ports & <Harbours>: a reading room"
                url: https://archive.example/café/{x}/
                language: fr
                """);
    var xml =
        Jsoup.parse(Sites.tree(archive.content()).text("opensearch.xml"), "", Parser.xmlParser());

    assertEquals("Ports", xml.selectFirst("ShortName").text());
    assertEquals("Ports & <Harbours>: a reading room", xml.selectFirst("LongName").text());
    assertEquals("fr", xml.selectFirst("Language").text());
    assertEquals(
        "https://archive.example/caf%C3%A9/%7Bx%7D/search/?q={searchTerms}",
        xml.selectFirst("Url").attr("template"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Harbours | 16 | Harbours
          Concordance: Northeast Asian Security | 16 | Concordance
          Sixteen letters! | 16 | Sixteen letters!
          Sixteen letterss and more | 16 | Sixteen letterss
          Donaudampfschifffahrtsgesellschaft | 16 | Donaudampfschiff
          東京の港についての読書室の記録集であるもの | 16 | 東京の港についての読書室の記録集
          👩🏽‍🚀 and others who fly | 5 | 👩🏽‍🚀
          """)
  void aNameIsCutBetweenWords(String text, int most, String cut) {
    assertEquals(cut, OpenSearch.cut(text, most));
  }
}
