package org.concordance.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordance.testing.Sites;
import org.concordance.testing.TestArchive;
import org.concordance.testing.Tree;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * "Suggest a correction" leads from each page to the repository's form, filled in for that page.
 */
final class CorrectionLinkTest {

  private static final String FOOT = ".site-foot a:contains(Suggest a correction)";
  private static final String REPOSITORY = "https://github.example/full/archive";
  private static final Path FORMS = Path.of(".github/ISSUE_TEMPLATE");

  /** What GitHub itself takes from the address; every other parameter is the id of a field. */
  private static final Set<String> OF_GITHUB = Set.of("template", "title");

  @TempDir private Path temporary;

  @Test
  void everyPageLinksToTheFormWithItsTitleAndAddress() {
    Tree site = Sites.tree(Sites.FULL);
    for (String path : site.paths(".html")) {
      List<String> links = Jsoup.parse(site.text(path)).select(FOOT).eachAttr("href");
      assertEquals(1, links.size(), path);
      assertTrue(links.get(0).startsWith(REPOSITORY + "/issues/new?"), links.get(0));
      Map<String, String> parameters = parameters(links.get(0));
      assertTrue(parameters.get("title").matches("Correction: \\S.*"), path);
      if (!path.equals("404.html")) {
        assertEquals(
            "https://full.example/archive/" + path.replaceFirst("index\\.html$", ""),
            parameters.get("page"));
      }
    }
  }

  @Test
  void titleAndAddressAreEncoded() {
    TestArchive.sound(temporary)
        .write("archive.yaml", settings("repository: https://github.example/o/n\n"))
        .write(
            "readings/sound.md",
            TestArchive.reading("", "Sound.")
                .replace("A summary", "'R&D \"#1\" + <5 %>: 항구의 밤; é?'"));
    String html = Sites.tree(temporary.resolve("content")).text("readings/sound/index.html");
    String link =
        "https://github.example/o/n/issues/new?template=correction.yml"
            + "&amp;title=Correction%3A+R%26D+%22%231%22+%2B+%3C5+%25%3E%3A"
            + "+%ED%95%AD%EA%B5%AC%EC%9D%98+%EB%B0%A4%3B+%C3%A9%3F"
            + "&amp;page=https%3A%2F%2Farchive.example%2Freadings%2Fsound%2F";
    assertTrue(html.contains("<li><a href=\"" + link + "\">Suggest a correction</a></li>"), html);
    assertTrue(html.contains("(<a href=\"" + link + "\">suggest a correction</a>)"), html);
    assertEquals(
        Map.of(
            "template", "correction.yml",
            "title", "Correction: R&D \"#1\" + <5 %>: 항구의 밤; é?",
            "page", "https://archive.example/readings/sound/"),
        parameters(Jsoup.parse(html).select(FOOT).attr("href")));
  }

  @Test
  void thePageForWrongAddressesLeavesTheAddressToTheReader() {
    String link = Jsoup.parse(Sites.tree(Sites.FULL).text("404.html")).select(FOOT).attr("href");
    assertEquals(
        REPOSITORY + "/issues/new?template=correction.yml&title=Correction%3A+Page+not+found",
        link);
  }

  @Test
  void withoutARepositoryNothingIsSuggested() {
    Tree site = Sites.tree(Sites.FOLDER.resolve("minimal/content"));
    for (String path : site.paths(".html")) {
      assertTrue(!site.text(path).contains("a correction"), path);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "https://github.example/o/n/, https://github.example/o/n",
    "http://git.example/n, http://git.example/n",
    "https://git.example/a/b.github.io, https://git.example/a/b.github.io"
  })
  void theAddressOfARepositoryEndsInNoSlash(String written, String linked) {
    TestArchive.sound(temporary).write("archive.yaml", settings("repository: " + written + "\n"));
    String html = Sites.tree(temporary.resolve("content")).text("index.html");
    assertTrue(html.contains("<a href=\"" + linked + "/issues/new?"), html);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "github.example/o/n",
        "git@github.example:o/n.git",
        "https://github.example",
        "https://github.example//n",
        "https://github.example/o/n?tab=readme",
        "https://github.example/o/n#readme",
        "https://github.example/o/n.git",
        "https://github.example/o/n.git/",
        "https://me:secret@github.example/o/n",
        "ssh://github.example/o/n",
        "javascript:alert(1)//o/n"
      })
  void whatIsNoAddressOfARepositoryIsAMistake(String written) {
    TestArchive archive = TestArchive.sound(temporary);
    archive.write("archive.yaml", settings("repository: \"" + written + "\"\n"));
    assertEquals(
        "content/archive.yaml:3:13: error: not the address of a repository: '"
            + written
            + "'\n    hint: write that of its page, such as https://github.com/owner/name, or leave"
            + " it out\n1 error. Nothing was written.\n",
        archive.check().err());
  }

  @Test
  void theFormIsThereAndHasTheFieldsThatLinksFill() throws IOException {
    Set<String> files = new TreeSet<>();
    Set<String> filled = new TreeSet<>();
    Tree site = Sites.tree(Sites.FULL);
    for (String path : site.paths(".html")) {
      Map<String, String> parameters =
          parameters(Jsoup.parse(site.text(path)).select(FOOT).attr("href"));
      files.add(parameters.get("template"));
      filled.addAll(parameters.keySet());
    }
    filled.removeAll(OF_GITHUB);
    assertEquals(Set.of("correction.yml"), files);
    assertEquals(Set.of("page"), filled);
    Map<?, ?> form = form("correction.yml");
    assertTrue(ids(form).containsAll(filled), form.toString());
    assertTrue(form.keySet().containsAll(List.of("name", "description")), form.toString());
  }

  private static Map<?, ?> form(String file) throws IOException {
    Load load = new Load(LoadSettings.builder().build());
    return (Map<?, ?>) load.loadFromString(Files.readString(FORMS.resolve(file)));
  }

  private static Set<String> ids(Map<?, ?> form) {
    return ((List<?>) Objects.requireNonNull(form.get("body")))
        .stream()
            .map(field -> String.valueOf(((Map<?, ?>) field).get("id")))
            .collect(Collectors.toSet());
  }

  private static String settings(String more) {
    return "title: Archive\nurl: https://archive.example/\n" + more;
  }

  private static Map<String, String> parameters(String link) {
    return Stream.of(link.replaceFirst("^[^?]*\\?", "").split("&"))
        .map(parameter -> parameter.split("=", 2))
        .collect(toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], UTF_8)));
  }
}
