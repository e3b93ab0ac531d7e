package org.concordance.browser;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.concordance.testing.Chromium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** On paper, a page is an offprint: the text, where it stands, how to cite it, and no controls. */
@ExtendWith(Chromium.Provider.class)
final class PrintIT {

  private static final Path TARGET = Path.of("target/print");
  private static final String URL = "https://archive.example/own/";

  /** The words on paper, without the ends of lines, at which addresses are divided too. */
  private static String printed(Chromium chromium, String path) {
    StringBuilder text = new StringBuilder();
    chromium.read(
        chromium.sites().page("own", path),
        device -> device,
        page -> text.append(text(path, page)));
    return text.toString();
  }

  private static String text(String path, Page page) {
    byte[] pdf = page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      // To be looked at.
      Files.createDirectories(TARGET);
      Files.write(TARGET.resolve(path.replaceAll("/$", "").replace('/', '-') + ".pdf"), pdf);
      return squeezed(new PDFTextStripper().getText(document));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }

  private static void assertHolds(String printed, String... wanted) {
    for (String each : wanted) {
      assertTrue(printed.contains(squeezed(each)), () -> "no '" + each + "' in " + printed);
    }
  }

  /** What is there to be pressed, or to go on by. */
  private static void assertNoControls(String printed) {
    for (String each :
        List.of("¶", "Skip to the text", "ReadingsTopicsActors", "Suggest a correction")) {
      assertFalse(printed.contains(squeezed(each)), () -> "'" + each + "' in " + printed);
    }
  }

  @Test
  void aReadingIsPrintedWithItsCitationItsAddressAndThoseOfItsLinks(Chromium chromium) {
    String printed = printed(chromium, "readings/japan-times-2023-radar-link/");

    assertHolds(
        printed,
        "Tokyo and Seoul plan a radar link through Hawaii",
        // The permalink, in the citation.
        "Concordance: Northeast Asian Security Reading. "
            + URL
            + "readings/japan-times-2023-radar-link/",
        "<https://www.japantimes.co.jp/news/2023/05/09/",
        "Related readings");
    assertNoControls(printed);
    assertFalse(printed.contains("Copy"), printed);
    assertFalse(printed.contains("BibTeX"), printed);
  }

  @Test
  void anActorIsPrinted(Chromium chromium) {
    String printed = printed(chromium, "actors/japan/");

    assertHolds(printed, "Japan", "日本", "In context", "As subject", URL + "actors/japan/");
    assertNoControls(printed);
  }

  @Test
  void aMonthIsPrinted(Chromium chromium) {
    String printed = printed(chromium, "dates/2023/05/");

    assertHolds(
        printed,
        "May 2023",
        "Published",
        "Happened",
        "Tokyo and Seoul plan a radar link",
        URL + "dates/2023/05/");
    assertNoControls(printed);
  }
}
