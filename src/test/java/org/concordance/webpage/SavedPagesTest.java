package org.concordance.webpage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordance.draft.Drafts;
import org.concordance.draft.Entry;
import org.concordance.ingest.Incoming;
import org.concordance.model.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pages built in the manners of publishers, each with what has to be found in it. {@code
 * -Dgolden.update=true} rewrites what is expected, below the line that says where the page was
 * read; read the difference before you commit it.
 */
final class SavedPagesTest {

  private static final Path PAGES = Path.of("src/test/resources/webpages");

  static List<String> pages() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".html"))
          .map(name -> name.replace(".html", ""))
          .sorted()
          .toList();
    }
  }

  @Test
  void thereAreThirtyPagesAndMore() throws IOException {
    assertTrue(pages().size() >= 30);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageSaysWhatItIs(String name) throws IOException {
    Path expected = PAGES.resolve(name + ".expected");
    String all = Files.readString(expected);
    String first = all.substring(0, all.indexOf('\n') + 1);
    String address = first.replaceFirst("^read at: ", "").strip();
    String found = first + found(name, address.equals("-") ? "" : address);
    if (Boolean.getBoolean("golden.update") && System.getenv("CI") == null) {
      Files.writeString(expected, found, UTF_8);
    }
    assertEquals(Files.readString(expected), found);
  }

  private static String found(String name, String address) throws IOException {
    byte[] bytes = Files.readAllBytes(PAGES.resolve(name + ".html"));
    PageOrigin origin =
        new PageOrigin(Place.of(name + ".html"), address, "", !address.isEmpty(), "2026-11-23");
    Incoming.Work work = (Incoming.Work) WebPages.read(bytes, origin);
    String draft =
        Drafts.reading("x", List.of(Entry.of("title", "x")), work.type(), work.fields(), "").text();
    String source =
        draft
            .substring(draft.indexOf("source:\n"), draft.indexOf("# topics:"))
            .lines()
            .filter(line -> !line.matches("\\s+# .*"))
            .collect(Collectors.joining("\n", "", "\n"));
    String remarks =
        work.remarks().stream()
            .map(remark -> remark.kind() + " " + remark.subject() + " " + remark.message() + "\n")
            .collect(Collectors.joining());
    List<String> text = text(work.aside());
    return source
        + remarks
        + "keywords: "
        + String.join("; ", work.keywords())
        + "\ntext: "
        + text.size()
        + " paragraphs, from '"
        + Plain.cut(text.get(0), 40)
        + "' to '"
        + Plain.cut(text.get(text.size() - 1), 40)
        + "'\n";
  }

  private static List<String> text(String aside) {
    String text =
        aside.substring(
            aside.indexOf("## Text\n") + 8, aside.indexOf("\n## Where each value was found"));
    return Stream.of(text.strip().split("\n+")).toList();
  }
}
