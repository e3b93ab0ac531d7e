package org.concordance.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.concordance.model.BaseUrl;
import org.concordance.model.SiteConfig;
import org.concordance.testing.Sites;
import org.concordance.testing.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a new archive begins with. */
final class NewArchiveTest {

  private static final Path STARTER = Path.of("src/main/starter");
  private static final Program RELEASE =
      Program.released("1.2.3", "https://github.com/owner/concordance", "ab12");
  private static final Settings SETTINGS =
      new Settings(
          "Harbour Reading", Settings.NO_URL, Settings.NO_REPOSITORY, "en", Optional.empty());

  @TempDir private Path temporary;

  /** Folders that are the same in this repository and in every archive. */
  private static final List<Path> SHARED =
      List.of(Path.of(".github/ISSUE_TEMPLATE"), Path.of(".vscode"));

  private static Map<String, String> files() {
    return NewArchive.files(SETTINGS, RELEASE, true);
  }

  private static String shown(Path folder, Path file) {
    String path = folder.relativize(file).toString().replace('\\', '/');
    return path.replaceFirst("^(git(?=ignore|attributes|hub/))", ".$1");
  }

  private static List<Path> filesBelow(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @Test
  void everyFileOfTheStarterForIssuesAndForEditorsIsInIt() throws IOException {
    List<String> expected = new ArrayList<>(List.of(Pin.PATH, "content/README.md"));
    expected.addAll(List.of(".github/scripts/commit", ".github/scripts/record"));
    filesBelow(STARTER).forEach(file -> expected.add(shown(STARTER, file)));
    for (Path folder : SHARED) {
      filesBelow(folder).forEach(file -> expected.add(file.toString().replace('\\', '/')));
    }
    TreeSet<String> all = new TreeSet<>(files().keySet());
    all.addAll(NewArchive.rules().keySet());
    assertEquals(new TreeSet<>(expected), all);
  }

  @Test
  void theSettingsComeLast() {
    List<String> paths = List.copyOf(files().keySet());
    assertEquals(NewArchive.SETTINGS, paths.get(paths.size() - 1));
  }

  @Test
  void noPlaceIsLeftToBeFilledIn() {
    files().forEach((path, text) -> assertFalse(text.matches("(?s).*@[a-z]+@.*"), path));
  }

  @Test
  void whatThisRepositoryHasTooIsTheSame() throws IOException {
    List<Path> shared =
        new ArrayList<>(
            List.of(Path.of(".github/scripts/commit"), Path.of(".github/scripts/record")));
    for (Path folder : SHARED) {
      shared.addAll(filesBelow(folder));
    }
    for (Path file : shared) {
      assertEquals(Files.readString(file), files().get(file.toString().replace('\\', '/')));
    }
  }

  @Test
  void theReferenceLeadsIntoTheRepositoryOfTheProgram() throws IOException {
    String ours = Files.readString(Path.of("content/README.md"));
    Pattern link = Pattern.compile("\\[([^\\]\n]*)]\\(\\.\\./(README\\.md#[^)]*)\\)");
    assertTrue(link.matcher(ours).find(), "nothing was tested");
    assertEquals(
        link.matcher(ours).replaceAll("[$1](https://github.com/owner/concordance/blob/v1.2.3/$2)"),
        files().get("content/README.md"));
    assertEquals(
        link.matcher(ours).replaceAll("$1"),
        NewArchive.files(SETTINGS, Program.unreleased("1.2.3"), true).get("content/README.md"));
  }

  @Test
  void linksBetweenTheFilesLeadToFiles() {
    Pattern link = Pattern.compile("]\\((?!https?:)([^)#]+)");
    for (String path : List.of("README.md", "CURATING.md")) {
      List<String> targets =
          link.matcher(files().get(path)).results().map(found -> found.group(1)).toList();
      assertTrue(files().keySet().containsAll(targets), targets.toString());
    }
  }

  @Test
  void whatTheGuideNamesIsThere() {
    Pattern path = Pattern.compile("`((?:\\.github|content)/[a-z./-]+[a-z])`");
    List<String> named =
        path.matcher(files().get("CURATING.md")).results().map(found -> found.group(1)).toList();
    assertTrue(named.size() > 5, named.toString());
    for (String name : named) {
      assertTrue(files().keySet().stream().anyMatch(file -> file.startsWith(name)), name);
    }
  }

  @Test
  void itsRulesForGitAreAmongThoseOfThisRepository() throws IOException {
    String ours = Files.readString(Path.of(".gitattributes"));
    for (String line : List.of("* text=auto eol=lf", "content/ledger/** merge=union")) {
      assertTrue(ours.contains(line + "\n"), line);
      assertTrue(NewArchive.rules().get(".gitattributes").contains(line + "\n"), line);
    }
  }

  private SiteConfig read(Settings settings) {
    Tree.of(new HashMap<>(NewArchive.files(settings, RELEASE, true))).write(temporary);
    return Sites.make(temporary.resolve("content")).archive().config();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Harbour Reading",
        "Häfen: \"Lesen\" # & 'mehr'",
        "@editor@",
        "@language@ @url@",
        "- {a: b} | > % \\n",
        "항구 읽기 \uD83D\uDE00",
        "null",
        "2026-11-23"
      })
  void theSettingsAreReadAsTheyWereGiven(String text) {
    SiteConfig config =
        read(
            new Settings(
                text,
                "https://owner.github.io/x/",
                "https://github.com/owner/x",
                "zh-Hant",
                Optional.of(text)));
    assertEquals(text, config.title());
    assertEquals(text, config.editor());
    assertEquals("https://owner.github.io/x/", config.url());
    assertEquals(Optional.of("https://github.com/owner/x"), config.repository());
    assertEquals("zh-Hant", config.language());
  }

  @Test
  void whatIsNotKnownYetIsAReservedExample() {
    SiteConfig config = read(SETTINGS);
    assertTrue(BaseUrl.isReserved(config.url()), config.url());
    assertTrue(BaseUrl.isReserved(config.repository().orElseThrow()));
    assertEquals("The editors of Harbour Reading", config.editor());
  }

  @Test
  void theHeadingOfTheReadmeShowsTheTitle() {
    Settings settings =
        new Settings(
            "A_b *c* [d]", Settings.NO_URL, Settings.NO_REPOSITORY, "en", Optional.empty());
    String readme = NewArchive.files(settings, RELEASE, true).get("README.md");
    assertTrue(readme.startsWith("# A\\_b \\*c\\* \\[d\\]\n"), readme);
    assertTrue(readme.contains("by [Concordance](https://github.com/owner/concordance)."), readme);
  }

  @Test
  void whatIsLeftOfTheExampleIsKnownByItsText() {
    Map<String, String> texts = new TreeMap<>(NewArchive.example());
    assertEquals(List.copyOf(texts.keySet()), left(texts));
    String reading = texts.keySet().stream().filter(p -> p.contains("readings")).findFirst().get();
    texts.replaceAll(
        (path, text) -> path.equals(reading) ? text.replace("\n", "\r\n") : text + "x");
    assertEquals(List.of(reading), left(texts));
    assertEquals(List.of(), left(Map.of()));
  }

  private static List<String> left(Map<String, String> texts) {
    return NewArchive.exampleLeft(path -> texts.getOrDefault(path, ""));
  }

  @Test
  void theExampleIsInFoldersOfItsName() {
    assertTrue(NewArchive.example().keySet().stream().allMatch(path -> path.contains("/example/")));
    assertEquals(
        List.of(),
        files().keySet().stream()
            .filter(path -> path.contains("/example/") && !NewArchive.example().containsKey(path))
            .toList());
    assertFalse(
        NewArchive.files(SETTINGS, RELEASE, false).keySet().stream()
            .anyMatch(path -> path.contains("example")));
  }

  @Test
  void theProgramIsNamedWithAddressAndChecksum() {
    assertTrue(
        files()
            .get(Pin.PATH)
            .contains(
                """
                version 1.2.3
                address https://github.com/owner/concordance/releases/download/v1.2.3/concordance.jar
                sha256 ab12
                """));
    String none = NewArchive.pin(Program.unreleased("1.2.3"));
    assertTrue(none.contains("\nversion 1.2.3\naddress\nsha256\n"), none);
    assertTrue(none.contains("Nothing is published before"), none);
  }

  @Test
  void itKeepsTheHashesOfWhatCameWithTheProgram() {
    Map<String, String> hashes = Pin.hashes(files().get(Pin.PATH));
    assertEquals(NewArchive.tools(RELEASE).keySet(), hashes.keySet());
    hashes.forEach((path, hash) -> assertEquals(Pin.hash(files().get(path)), hash));
    assertEquals(Map.of(), Pin.hashes("file\nfile x\nversion 1 2 3\n\r\n# file a b\n"));
  }
}
