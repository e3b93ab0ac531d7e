package org.concordance.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.concordance.build.Built;
import org.concordance.link.LinkedArchive;
import org.concordance.testing.Sites;
import org.concordance.testing.TestArchive;
import org.concordance.testing.Tree;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The feeds of topics and actors, read by ROME. */
final class RecordFeedsTest {

  private static final String SETTINGS =
      "title: Archive\nurl: https://archive.example/\nauthority: archive.example,2026\n";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "content",
        "src/test/sites/empty/content",
        "src/test/sites/minimal/content",
        "src/test/sites/full/content"
      })
  void eachTopicAndActorHasAFeed(Path content) {
    Built built = Sites.make(content);
    LinkedArchive linked = built.linked();
    Set<String> expected = new TreeSet<>(Set.of("feed.atom"));
    linked.topics().byLabel().stream()
        .forEach(topic -> expected.add("topics/" + topic.id() + "/" + topic.id() + ".atom"));
    linked.actors().byName().stream()
        .forEach(actor -> expected.add("actors/" + actor.id() + "/" + actor.id() + ".atom"));
    moved(content).forEach(expected::add);

    assertEquals(expected, new TreeSet<>(Tree.of(built.outputs()).paths(".atom")));
  }

  /** What the full site has renamed, merged and divided, written out. */
  private static Stream<String> moved(Path content) {
    return content.startsWith(Sites.FULL.getParent())
        ? Stream.of(
            "topics/night-watch/night-watch.atom",
            "topics/old-topic/old-topic.atom",
            "actors/a-lee/a-lee.atom",
            "actors/old-board/old-board.atom",
            "actors/split-board/split-board.atom")
        : Stream.empty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"content", "src/test/sites/full/content"})
  void eachFeedIsItsOwnAndLeadsToItselfAndItsPage(Path content) throws FeedException {
    Tree site = Sites.tree(content);
    String base = Sites.make(content).archive().config().url();
    Map<String, String> selves = new HashMap<>();
    for (String path : site.paths(".atom")) {
      SyndFeed feed = read(site.text(path));
      String self = link(site.text(path), "self");
      assertEquals(feed.getUri(), selves.computeIfAbsent(self, x -> feed.getUri()));
      assertTrue(site.files().containsKey(self.substring(base.length())), self);
      String page = link(site.text(path), "alternate").substring(base.length());
      assertTrue(site.files().containsKey(page + "index.html"), page);
      assertUpdated(feed);
    }
    assertEquals(selves.size(), new HashSet<>(selves.values()).size(), "two feeds have one id");
  }

  private static void assertUpdated(SyndFeed feed) {
    assertEquals(
        feed.getEntries().stream()
            .map(SyndEntry::getUpdatedDate)
            .max(java.util.Date::compareTo)
            .orElse(new java.util.Date(0)),
        feed.getPublishedDate());
  }

  @Test
  void anEntryIsTheSameToTheByteInEveryFeed() {
    Tree site = Sites.tree(Sites.FULL);
    Map<String, String> entries = new HashMap<>();
    Pattern entry = Pattern.compile("(?s)  <entry.*?<id>(.*?)</id>.*?</entry>\n");
    int seen = 0;
    for (String path : site.paths(".atom")) {
      var found = entry.matcher(site.text(path));
      while (found.find()) {
        seen++;
        entries.putIfAbsent(found.group(1), found.group());
        assertEquals(entries.get(found.group(1)), found.group(), path);
      }
    }
    assertTrue(seen > entries.size(), seen + " entries");
  }

  @Test
  void holdsTheNewestTwelveUnderItAndWhatIsNarrower() throws FeedException {
    TestArchive archive = new TestArchive(folder).write("archive.yaml", SETTINGS);
    archive.write("topics/wide.md", "---\nlabel: Wide\n---\n");
    archive.write("topics/low.md", "---\nlabel: Low\nbroader: wide\n---\n");
    for (int day = 10; day < 30; day++) {
      String topic = day % 2 == 0 ? "wide" : day == 29 ? "low, wide" : "low";
      archive.write(
          "readings/r" + day + ".md",
          TestArchive.reading("topics: [" + topic + "]\n", "Text.")
              .replace("2026-11-21", "2026-11-" + day));
    }
    Tree site = Sites.tree(archive.content());

    assertEquals(
        Stream.iterate(29, day -> day - 1).limit(12).map(RecordFeedsTest::id).toList(),
        ids(site, "topics/wide/wide.atom"));
    assertEquals(
        Stream.iterate(29, day -> day - 2).limit(10).map(RecordFeedsTest::id).toList(),
        ids(site, "topics/low/low.atom"));
  }

  private static String id(int day) {
    return "tag:archive.example,2026:readings/r" + day;
  }

  @Test
  void theAuthorIsOursAndTheFirstParagraphNamesTheOriginals() throws FeedException {
    Tree site = Sites.tree(HostileArchive.write(folder).content());
    for (String path : List.of("feed.atom", "topics/narrow/narrow.atom", "actors/evil/evil.atom")) {
      SyndEntry entry =
          read(site.text(path)).getEntries().stream()
              .filter(one -> one.getUri().endsWith("readings/evil"))
              .findFirst()
              .orElseThrow();
      assertEquals(
          List.of("@Ütz, \"the\" summarizer"),
          entry.getAuthors().stream().map(SyndPerson::getName).toList());
      assertEquals(HostileArchive.EVIL, entry.getTitle());
      var first = Jsoup.parse(entry.getContents().get(0).getValue()).body().child(0);
      assertEquals(
          "Summary of ““Quotes ‘within’ \"quotes\"” on two lines”, by Smith, Jones and Sons |"
              + " Partners \\ Ltd., Şûle Çelik, 김정은 and "
              + HostileArchive.EVIL
              + ", edited by A|B, The Daily “Ü”, until 2016.",
          first.text());
      assertEquals("en", first.attr("lang"));
      assertEquals("tr", first.select("a > span").attr("lang"));
      assertEquals(HostileArchive.ADDRESS, first.select("a").attr("href"));
      assertEquals("=Gist, \"quoted\".", first.nextElementSibling().text());
    }
    assertTrue(
        read(site.text("feed.atom")).getEntries().stream()
            .map(one -> Jsoup.parse(one.getContents().get(0).getValue()).text())
            .anyMatch(
                text -> text.equals("Summary of “A report”. Author not named in the copy read.")));
  }

  @Test
  void theTitleNamesTheRecordAndTheArchive() throws FeedException {
    Tree site = Sites.tree(HostileArchive.write(folder).content());

    SyndFeed feed = read(site.text("actors/evil/evil.atom"));

    assertEquals(HostileArchive.EVIL + " · " + HostileArchive.TITLE, feed.getTitle());
    assertEquals("Evil *is* \"quoted\" \\ here.", feed.getDescription());
    assertEquals("tag:hostile.example,2026:actors/evil/feed", feed.getUri());
  }

  @Test
  void aFeedKeepsItsIdAndAnswersAtItsOldAddressWhenItsRecordIsRenamed() throws FeedException {
    TestArchive archive = TestArchive.sound(folder).write("archive.yaml", SETTINGS);
    archive.write("topics/first.md", "---\nlabel: First\n---\n");
    archive.edit("readings/sound.md", "source:", "topics: [first]\nsource:");
    assertEquals(0, archive.record(folder.resolve("site")).status());
    archive.rename("topics/first.md", "topics/second.md");
    archive.edit("topics/second.md", "label: First", "label: First\nformerly: first");
    archive.edit("readings/sound.md", "first", "second");

    TestArchive.Run run = archive.record(folder.resolve("site"));

    assertEquals(0, run.status(), run.err());
    Tree site = Tree.read(folder.resolve("site"));
    String feed = site.text("topics/second/second.atom");
    assertEquals("tag:archive.example,2026:topics/first/feed", read(feed).getUri());
    assertEquals("https://archive.example/topics/second/second.atom", link(feed, "self"));
    assertEquals(feed, site.text("topics/first/first.atom"));
  }

  @Test
  void aWithdrawnReadingLeavesEveryFeed() throws FeedException {
    Tree site = Sites.tree(HostileArchive.write(folder).content());

    assertEquals(List.of(), ids(site, "topics/side/side.atom"));
    site.paths(".atom")
        .forEach(path -> assertFalse(site.text(path).contains("Withdrawn text"), path));
  }

  private static List<String> ids(Tree site, String path) throws FeedException {
    List<String> ids = new ArrayList<>();
    read(site.text(path)).getEntries().forEach(entry -> ids.add(entry.getUri()));
    return ids;
  }

  private static SyndFeed read(String xml) throws FeedException {
    return new SyndFeedInput().build(new StringReader(xml));
  }

  private static String link(String xml, String relation) {
    return Jsoup.parse(xml, org.jsoup.parser.Parser.xmlParser())
        .select("feed > link[rel=" + relation + "]")
        .attr("href");
  }
}
