package org.concordance.mention;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordance.content.Assembler;
import org.concordance.content.ContentReader;
import org.concordance.markup.BodyRenderer;
import org.concordance.markup.Mention;
import org.concordance.markup.RenderedBody;
import org.concordance.markup.Setting;
import org.concordance.model.Archive;
import org.concordance.model.Body;
import org.concordance.model.Permalink;
import org.concordance.model.Problems;
import org.concordance.testing.SpecFile;
import org.concordance.testing.TestArchive;
import org.concordance.words.WordsReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Holds the names that link to {@code mentions.txt}. */
final class MentionSpecTest {

  @TempDir static Path folder;

  private static Archive archive;
  private static Names names;

  @BeforeAll
  static void makeArchive() {
    TestArchive files = TestArchive.sound(folder);
    actor(files, "japan", "government", "name: Japan\nalso: [Tokyo]\nnative: {ja: 日本}\n");
    actor(
        files,
        "south-korea",
        "government",
        "name: South Korea\nalso: [Seoul]\nnative: {ko: 대한민국}\n");
    actor(files, "china", "government", "name: China\nalso: [Beijing]\n");
    actor(
        files,
        "united-states",
        "government",
        "name: United States\nalso: [U.S., Washington, {name: US, link: false}]\n");
    actor(files, "un", "organization", "name: United Nations\nalso: [UN]\n");
    actor(files, "rand", "organization", "name: RAND Corporation\nalso: [RAND]\n");
    actor(files, "who", "organization", "name: World Health Organization\nalso: [WHO]\n");
    actor(files, "quad", "organization", "name: Quad\n");
    actor(files, "japan-times", "publication", "name: The Japan Times\n");
    actor(files, "elysee", "government", "name: Élysée Palace\n");
    actor(files, "own", "organization", "name: Own Agency\n");
    actor(files, "old-board", "organization", "name: Old Board\nreplaced-by: quad\n");
    actor(files, "kim-jong-un", "person", "name: Kim Jong Un\nalso: [{name: Kim, link: false}]\n");
    actor(files, "joe-biden", "person", "name: Joe Biden\nalso: [Biden]\n");
    actor(
        files,
        "nsc-of-one",
        "organization",
        "name: First Council\nalso: [National Security Council]\n");
    actor(
        files,
        "nsc-of-another",
        "organization",
        "name: Second Council\nalso: [National Security Council]\n");
    topic(files, "deterrence", "label: Deterrence\n");
    topic(files, "missile-defence", "label: Missile defence\n");
    topic(files, "aegis", "label: Aegis combat system\nalso: [Aegis]\n");
    topic(files, "gsomia", "label: GSOMIA\n");
    topic(files, "intelligence-sharing", "label: Intelligence sharing\n");
    topic(files, "defence-cooperation", "label: Defence cooperation\n");
    topic(files, "competition-with-china", "label: Competition with China\n");
    event(files, "camp-david", "title: Camp David summit\ndate: 2023-08-18\n");
    event(
        files,
        "ulchi-freedom-shield",
        "title: Ulchi Freedom Shield\ndate: 2023-08-21/2023-08-31\n");
    Problems problems = new Problems();
    archive = Assembler.assemble(ContentReader.read(files.content(), problems), false, problems);
    names = Names.of(archive, problems);
  }

  private static void actor(TestArchive files, String id, String kind, String fields) {
    files.write("actors/" + id + ".md", "---\n" + fields + "kind: " + kind + "\n---\n");
  }

  private static void topic(TestArchive files, String id, String fields) {
    files.write("topics/" + id + ".md", "---\n" + fields + "---\n");
  }

  private static void event(TestArchive files, String id, String fields) {
    files.write("events/" + id + ".md", "---\n" + fields + "---\n");
  }

  @TestFactory
  Stream<DynamicTest> linksNamesAsTheSpecSays() {
    return SpecFile.read("mentions.txt").tests(MentionSpecTest::linked);
  }

  private static String linked(String markdown) {
    RenderedBody body =
        new BodyRenderer(archive, "content", WordsReader.theme(), new Problems())
            .render(
                new Body(markdown, "content/actors/own.md", 1),
                new Setting(names, Permalink.of("actors/own/"), "en"));
    String html =
        Stream.of(body.lead().html("/"), body.rest().html("/"))
            .filter(text -> !text.isEmpty())
            .map(text -> text.replaceAll("(<h[2-6]) id=\"[^\"]*\"", "$1") + "\n")
            .collect(Collectors.joining());
    return html + "named: " + body.mentions().stream().map(MentionSpecTest::shown).toList() + "\n";
  }

  private static String shown(Mention mention) {
    String id = mention.target().path().replaceFirst(".*?/", "").replaceFirst("/$", "");
    return mention.name().replace("\n", " ") + " = " + id;
  }
}
