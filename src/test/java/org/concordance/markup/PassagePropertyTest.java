package org.concordance.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
import org.concordance.testing.TestArchive;
import org.concordance.words.WordsReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is done to a text, no id of a passage is lost, doubled or left without a place. */
final class PassagePropertyTest {

  private static final List<String> WORDS =
      List.of(
          ("harbour watch night lamp crew owner district money survey report light boat dawn pilot"
                  + " coast storm quay rule tax fish price law ship accident cost year insurer")
              .split(" "));

  @TempDir private static Path folder;

  @Test
  void noIdIsEverLost() {
    long seed = System.nanoTime();
    System.out.println("PassagePropertyTest seed " + seed);
    Random random = new Random(seed);
    Archive archive =
        Assembler.assemble(
            ContentReader.read(TestArchive.sound(folder).content(), new Problems()),
            false,
            new Problems());
    for (int life = 0; life < 20; life++) {
      live(archive, random, "seed " + seed + ", life " + life);
    }
  }

  private static void live(Archive archive, Random random, String which) {
    List<String> blocks = new ArrayList<>();
    IntStream.range(0, 8).forEach(i -> blocks.add(block(random)));
    Anchors recorded = Anchors.NONE;
    Set<String> ever = new HashSet<>();
    for (int edit = 0; edit < 30; edit++) {
      String markdown = String.join("\n\n", blocks) + "\n";
      String message = which + ", edit " + edit + ":\n" + markdown;
      RenderedBody body = render(archive, markdown, recorded, edit);
      assertEquals(body, render(archive, markdown, recorded, edit), message);
      assertEquals(html(body), html(render(archive, markdown, body.anchors(), edit)), message);
      Document page = Jsoup.parseBodyFragment(html(body));
      List<String> ids = page.select("[id]").eachAttr("id");
      assertEquals(new HashSet<>(ids).size(), ids.size(), () -> "twice: " + ids + message);
      assertTrue(ids.containsAll(ever), message);
      body.anchors().list().stream().map(Anchor::id).forEach(ever::add);
      recorded = body.anchors();
      change(blocks, random);
    }
  }

  private static String block(Random random) {
    String words =
        IntStream.range(0, 3 + random.nextInt(25))
            .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
            .collect(Collectors.joining(" "));
    return switch (random.nextInt(6)) {
      case 0 -> "## " + words;
      case 1 -> "- " + words;
      case 2 -> "> " + words + "\n>\n> — Somebody";
      case 3 -> "{#x" + random.nextLong(1L << 50) + "}\n" + words;
      default -> words;
    };
  }

  private static void change(List<String> blocks, Random random) {
    int at = random.nextInt(Math.max(1, blocks.size()));
    switch (random.nextInt(7)) {
      case 0 -> blocks.add(at, block(random));
      case 1 -> {
        if (blocks.size() > 2) {
          blocks.remove(at);
        }
      }
      case 2 -> blocks.set(at, block(random));
      case 3 -> Collections.swap(blocks, at, random.nextInt(blocks.size()));
      case 4 -> blocks.set(at, blocks.get(at) + " " + WORDS.get(random.nextInt(WORDS.size())));
      case 5 -> blocks.add(blocks.get(at).replaceFirst("\\{#.*}\n", ""));
      default -> {
        if (blocks.size() > 1) {
          String next = blocks.remove((at + 1) % blocks.size());
          int to = Math.min(at, blocks.size() - 1);
          blocks.set(to, blocks.get(to) + " " + next.replaceAll("[^a-z ]", ""));
        }
      }
    }
  }

  private static RenderedBody render(
      Archive archive, String markdown, Anchors recorded, int changes) {
    PublishedText text =
        new PublishedText(
            markdown, recorded, changes, Optional.of(Edtf.parse("2026-12-02")), false, true);
    return new BodyRenderer(archive, "content", WordsReader.theme(), new Problems())
        .render(
            new Body(markdown, "content/readings/own.md", 1),
            text,
            new Setting(Names.NONE, Permalink.of("readings/own/"), "en"));
  }

  private static String html(RenderedBody body) {
    return html(body.lead()) + html(body.rest());
  }

  private static String html(RichText text) {
    return text.pieces().stream()
        .map(
            piece ->
                piece.kind() == RichText.Kind.GONE
                    ? "<ins id=" + piece.text() + "></ins>"
                    : piece.kind() == RichText.Kind.HTML ? piece.text() : "")
        .collect(Collectors.joining());
  }
}
