package org.concordance.markup;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordance.content.Assembler;
import org.concordance.content.ContentReader;
import org.concordance.content.Sources;
import org.concordance.mention.Names;
import org.concordance.model.Archive;
import org.concordance.model.Body;
import org.concordance.model.Permalink;
import org.concordance.model.Problem;
import org.concordance.model.Problems;
import org.concordance.testing.SpecFile;
import org.concordance.testing.TestArchive;
import org.concordance.words.WordsReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every example of {@code spec/markdown.txt} and {@code spec/references.txt}. */
final class BodySpecTest {

  @TempDir static Path folder;

  private static Archive archive;
  private static String root;

  @BeforeAll
  static void makeArchive() {
    TestArchive files = new TestArchive(folder);
    files
        .write("archive.yaml", "title: Archive\nurl: https://archive.example/\n")
        .write("readings/own.md", TestArchive.reading("", ""))
        .write("readings/kim-2021.md", TestArchive.reading("", "").replace("A summary", "Allies"))
        .write("readings/plan.md", TestArchive.reading("status: draft\n", ""))
        .write("readings/2024/lee-2024.md", TestArchive.reading("", "").replace("A summary", "Lee"))
        .write("actors/japan.md", "---\nname: Japan & Co\nkind: government\n---\n")
        .write("topics/japan.md", "---\nlabel: Japan as a topic\n---\n")
        .write("topics/radar.md", "---\nlabel: Radar\nformerly: [radars]\n---\n")
        .write("topics/sonar.md", "---\nlabel: Sonar\nreplaced-by: radar\n---\n")
        .write("topics/arms.md", "---\nlabel: Arms\nreplaced-by: [guns, tanks]\n---\n")
        .write("topics/guns.md", "---\nlabel: Guns\n---\n")
        .write("topics/tanks.md", "---\nlabel: Tanks\n---\n")
        .write("events/talks.md", "---\ntitle: Talks\ndate: 2024\n---\n")
        .write("pages/about.md", "---\ntitle: About\n---\n")
        .write("media/map.png", "PNG".getBytes(StandardCharsets.UTF_8))
        .write("media/2024/chart.svg", "<svg/>");
    Problems problems = new Problems();
    Sources sources = ContentReader.read(files.content(), problems);
    archive = Assembler.assemble(sources, false, problems);
    root = sources.root();
  }

  @TestFactory
  Stream<DynamicTest> rendersMarkdownAsTheSpecSays() {
    return SpecFile.read("markdown.txt").tests(BodySpecTest::describe);
  }

  @TestFactory
  Stream<DynamicTest> resolvesReferencesAsTheSpecSays() {
    return SpecFile.read("references.txt").tests(BodySpecTest::describe);
  }

  /** The HTML, with site paths from {@code /} on, and the problems with line and column. */
  private static String describe(String markdown) {
    Problems problems = new Problems();
    Body body = new Body(markdown, root + "/readings/own.md", 1);
    RenderedBody rendered =
        new BodyRenderer(archive, root, WordsReader.theme(), problems)
            .render(body, new Setting(Names.NONE, Permalink.of("readings/own/"), "en"));
    return Stream.of(rendered.lead().html("/"), rendered.rest().html("/"))
            .filter(html -> !html.isEmpty())
            .map(html -> html + "\n")
            .collect(Collectors.joining())
        + problems.sorted().stream().map(BodySpecTest::shown).collect(Collectors.joining());
  }

  private static String shown(Problem problem) {
    String place = problem.place().line() + ":" + problem.place().column();
    return problem
            .toString()
            .replaceFirst("^.*?own\\.md:" + place, place)
            .replace("    hint", "hint")
        + "\n";
  }
}
