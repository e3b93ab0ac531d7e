package org.concordance.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What moving to another program writes, and what it leaves to the curator. */
final class RenewalTest {

  private static final String GUIDE = "CURATING.md";
  private static final String LINKS = ".github/workflows/links.yml";
  private static final String PAGES = ".github/workflows/pages.yml";
  private static final Program NEW =
      Program.released("2.0.0", "https://github.com/owner/concordance", "cd34");

  /** An archive as it was begun by another program, of which some files were different. */
  private static Map<String, String> archive() {
    Map<String, String> tools = new TreeMap<>(NewArchive.tools(NEW));
    tools.replaceAll((path, text) -> path.equals(GUIDE) ? "# Old guide\n" : text);
    tools.remove(LINKS);
    Map<String, String> archive = new TreeMap<>(tools);
    archive.put(Pin.PATH, Pin.of(Program.unreleased("1.0.0"), tools).text());
    return archive;
  }

  private static Renewal renew(Map<String, String> archive) {
    return Renewal.of(NEW, path -> Optional.ofNullable(archive.get(path))).orElseThrow();
  }

  /** The files that would be different. */
  private static Set<String> changed(Map<String, String> archive) {
    Map<String, String> files = new TreeMap<>(renew(archive).files());
    files.entrySet().removeIf(file -> file.getValue().equals(archive.get(file.getKey())));
    return files.keySet();
  }

  @Test
  void renewsWhatIsAsItCameAndAddsWhatIsNew() {
    assertEquals(Set.of(Pin.PATH, GUIDE, LINKS), changed(archive()));
    assertEquals(List.of(), renew(archive()).kept());
    Map<String, String> after = archive();
    after.putAll(renew(archive()).files());
    assertEquals(Set.of(), changed(after));
    assertTrue(after.get(Pin.PATH).contains("\nversion 2.0.0\n"), after.get(Pin.PATH));
  }

  @Test
  void leavesWhatWasChangedAndNamesIt() {
    Map<String, String> archive = archive();
    archive.put(GUIDE, "# My guide\n");
    archive.put(PAGES, archive.get(PAGES) + "# mine\n");
    assertEquals(Set.of(Pin.PATH, LINKS), changed(archive));
    assertEquals(List.of(PAGES, GUIDE), renew(archive).kept());
    archive.putAll(renew(archive).files());
    assertEquals(List.of(PAGES, GUIDE), renew(archive).kept());
  }

  @Test
  void leavesWhatWasDeleted() {
    Map<String, String> archive = archive();
    archive.remove(PAGES);
    assertEquals(Set.of(Pin.PATH, GUIDE, LINKS), changed(archive));
    archive.putAll(renew(archive).files());
    assertEquals(Set.of(), changed(archive));
    assertEquals(List.of(), renew(archive).kept());
  }

  @Test
  void endsOfLinesAreNoChange() {
    Map<String, String> archive = archive();
    archive.replaceAll((path, text) -> text.replace("\n", "\r\n"));
    assertEquals(List.of(), renew(archive).kept());
    assertEquals(
        "cd34", renew(archive).files().get(Pin.PATH).replaceAll("(?s).*\nsha256 (\\S+)\n.*", "$1"));
  }

  @Test
  void anArchiveThatNamesNoProgramIsNotKnown() {
    assertEquals(Optional.empty(), Renewal.of(NEW, path -> Optional.empty()));
  }

  @Test
  void whereTheHashesWereTakenOutNothingIsOverwritten() {
    Map<String, String> archive = archive();
    archive.put(Pin.PATH, "version 1.0.0\n");
    assertEquals(Set.of(Pin.PATH, LINKS), changed(archive));
    assertEquals(List.of(GUIDE), renew(archive).kept());
  }
}
