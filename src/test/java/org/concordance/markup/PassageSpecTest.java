package org.concordance.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordance.content.Assembler;
import org.concordance.content.ContentReader;
import org.concordance.edtf.Edtf;
import org.concordance.ledger.Anchor;
import org.concordance.ledger.Anchors;
import org.concordance.mention.Names;
import org.concordance.model.Archive;
import org.concordance.model.Body;
import org.concordance.model.Permalink;
import org.concordance.model.Problems;
import org.concordance.model.RichText;
import org.concordance.testing.SpecFile;
import org.concordance.testing.TestArchive;
import org.concordance.words.WordsReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Where the passages of a text lead after it was edited. */
final class PassageSpecTest {

  private static final String FIRST =
      """
      Abstract of the report: harbours too small for a pilot still need somebody awake at night, it
      argues, and it says who should pay for that.

      ## Findings

      - Two harbours in three have no watch after midnight, the survey found.
      - Lights alone prevented few of the accidents that it counted.
      - Crews asked for a watch more often than owners did.

      ## Reasons

      Watches cost money, and the owners of small harbours have little of it. The authors therefore
      want the coastal districts to pay, as they do for lifeboats.

      Lamps were cheaper when the harbours were built, and nobody has asked since whether they still
      suffice now that boats leave before dawn.

      > “It was the dark that did it.”
      >
      > — A harbour master

      | Kind | Watch |
      |---|---|
      | Ferry | always |
      | Fishing | rarely |
      """;

  @TempDir private static Path folder;
  private static Archive archive;

  @BeforeAll
  static void makeArchive() {
    Problems problems = new Problems();
    archive =
        Assembler.assemble(
            ContentReader.read(TestArchive.sound(folder).content(), problems), false, problems);
  }

  @TestFactory
  Stream<DynamicTest> passagesLeadWhereTheSpecSays() {
    return SpecFile.read("passages.txt").tests(PassageSpecTest::describe);
  }

  private static String describe(String edits) {
    Anchors first = render(FIRST, Anchors.NONE, List.of()).anchors();
    String markdown = FIRST;
    Anchors recorded = first;
    RenderedBody body = RenderedBody.EMPTY;
    for (String step : edits.split("~~~~~\n")) {
      markdown = edited(markdown, step);
      List<String> changes = changes(step);
      body = render(markdown, recorded, changes);
      Anchors now = body.anchors();
      // What is recorded makes the next build find the very same.
      RenderedBody again = render(markdown, now, changes);
      assertEquals(now, again.anchors());
      assertEquals(body.lead(), again.lead());
      assertEquals(body.rest(), again.rest());
      recorded = now;
    }
    return described(first, body);
  }

  private static RenderedBody render(String markdown, Anchors recorded, List<String> changes) {
    Problems problems = new Problems();
    Optional<Edtf> newest =
        changes.isEmpty()
            ? Optional.empty()
            : Optional.of(Edtf.parse(changes.get(changes.size() - 1)));
    RenderedBody body =
        new BodyRenderer(archive, "content", WordsReader.theme(), problems)
            .render(
                new Body(markdown, "content/readings/own.md", 1),
                new PublishedText(markdown, recorded, changes.size(), newest, false, true),
                new Setting(Names.NONE, Permalink.of("readings/own/"), "en"));
    assertEquals(List.of(), problems.sorted());
    return body;
  }

  /** Does what lines such as {@code s/old/new/} say; the dot stands for line ends too. */
  private static String edited(String markdown, String step) {
    String text = markdown.strip();
    for (String line : step.lines().filter(one -> one.startsWith("s/")).toList()) {
      String[] parts = line.substring(2).split("(?<!\\\\)/", -1);
      String changed =
          text.replaceFirst("(?s)" + parts[0], parts[1].replace("\\n", "\n").replace("\\/", "/"));
      assertFalse(changed.equals(text), () -> "nothing to change: " + line);
      text = changed;
    }
    return text + "\n";
  }

  private static List<String> changes(String step) {
    return step.lines()
        .filter(line -> line.startsWith("changes: "))
        .flatMap(line -> Stream.of(line.substring(9).split(", ")))
        .toList();
  }

  private static String described(Anchors first, RenderedBody body) {
    String html = html(body.lead()) + html(body.rest());
    Document page = Jsoup.parseBodyFragment(html);
    Map<String, String> names = new LinkedHashMap<>();
    Document before = Jsoup.parseBodyFragment(html(render(FIRST, Anchors.NONE, List.of())));
    first.list().forEach(anchor -> names.put(anchor.id(), words(before, anchor.id(), 1)));
    List<String> lines = new ArrayList<>();
    for (Anchor anchor : first.list()) {
      lines.add(line(names.get(anchor.id()).replaceAll("\\W", ""), anchor.id(), page, body));
    }
    for (Anchor anchor : body.anchors().list()) {
      if (!names.containsKey(anchor.id())) {
        lines.add(line("new", anchor.id(), page, body));
      }
    }
    if (body.silent()) {
      lines.add("silent");
    }
    return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  private static String html(RenderedBody body) {
    return html(body.lead()) + html(body.rest());
  }

  /** The text as a page has it, with the marks of passages that have gone as elements. */
  private static String html(RichText text) {
    return text.pieces().stream()
        .map(
            piece ->
                switch (piece.kind()) {
                  case HTML -> piece.text();
                  case PATH -> "/" + piece.text();
                  case PASSAGE -> "";
                  case GONE -> "<ins id=" + piece.text() + "></ins>";
                })
        .collect(Collectors.joining());
  }

  private static String line(String name, String id, Document page, RenderedBody body) {
    assertEquals(1, page.select("#" + id).size(), id);
    Element target = page.getElementById(id);
    String padded = (name + " ".repeat(11)).substring(0, 11);
    if (!target.normalName().equals("ins")) {
      return padded + "> " + words(page, id, 4);
    }
    Anchor anchor =
        body.anchors().list().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    String day = anchor.revised().map(date -> date + ", ").orElse("");
    String after = page.html().substring(page.html().indexOf("<ins id=\"" + id + "\">"));
    String rest = first(Jsoup.parseBodyFragment(after).text(), 4);
    return padded + "† " + day + (rest.isEmpty() ? "at the end" : "before: " + rest);
  }

  /** The first words of the passage to which an id leads. */
  private static String words(Document page, String id, int count) {
    Element target = page.getElementById(id);
    Element passage = target.normalName().equals("span") ? target.parent() : target;
    return first(passage.text(), count);
  }

  private static String first(String text, int count) {
    return Stream.of(text.replaceAll("[.,:]", "").split(" "))
        .limit(count)
        .collect(Collectors.joining(" "));
  }
}
