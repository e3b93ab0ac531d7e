package org.concordance.render;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.concordance.model.Extent;
import org.concordance.model.OwnTheme;
import org.concordance.page.Page;
import org.concordance.words.WordsReader;
import org.junit.jupiter.api.Test;

final class TemplatesTest {

  private static final Path FOLDER = Path.of("templates");

  @Test
  void everyPageRecordHasATemplateAndEveryTemplateARecord() throws IOException {
    Set<String> pages =
        Stream.of(Page.class.getPermittedSubclasses())
            .map(page -> Renderer.templateName(page.asSubclass(Page.class)))
            .collect(toCollection(TreeSet::new));
    Set<String> templates = new TreeSet<>();
    for (Path file : templates()) {
      templates.add(file.getFileName().toString().replace(".peb", ""));
    }
    templates.removeAll(Set.of("layout", "parts"));
    assertEquals(pages, templates);
  }

  @Test
  void everyAssetIsPublished() throws IOException {
    List<String> published =
        Theme.of(OwnTheme.none(), WordsReader.theme(), Extent.WHOLE).assets().stream()
            .map(asset -> asset.path())
            .sorted()
            .toList();
    try (Stream<Path> assets = Files.walk(FOLDER.resolve("assets"))) {
      assertEquals(
          published,
          assets
              .filter(Files::isRegularFile)
              .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
              .sorted()
              .toList());
    }
  }

  /**
   * The content policy of the pages blocks inline scripts and styles; none may be relied on. Data
   * in a script element is no script.
   */
  @Test
  void templatesHoldNoInlineScriptOrStyle() throws IOException {
    Pattern inline =
        Pattern.compile(
            "(?i)<style|\\sstyle=|\\son[a-z]+=\"|javascript:|<script(?![^>]*(src=|\"application/ld))");
    for (Path file : templates()) {
      assertTrue(!inline.matcher(Files.readString(file)).find(), file.toString());
    }
  }

  private static List<Path> templates() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".peb")).sorted().toList();
    }
  }
}
