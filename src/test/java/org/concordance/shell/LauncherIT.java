package org.concordance.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.concordance.shell.Installed.Ran;
import org.concordance.testing.Sites;
import org.concordance.testing.TestArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher for shells of Unix. */
final class LauncherIT {

  @TempDir private Path temporary;
  private Path folder;
  private Installed installed;

  @BeforeEach
  void install() throws IOException {
    installIn("plain");
  }

  private void installIn(String name) throws IOException {
    folder = Files.createDirectories(temporary.resolve(name));
    installed = Installed.in(folder);
    TestArchive.sound(folder);
  }

  @Test
  void startsFromThePathByItsPathAndThroughLinks() throws IOException, InterruptedException {
    installIn("a folder");
    Installed.assertStarts(installed.line("concordance --version"));
    assertEquals(0, installed.line("concordance check").expectDone().status());
    Installed.assertStarts(installed.run(installed.launcher().toString(), "--version"));
    Installed.assertStarts(installed.line("cd bin && ./concordance --version"));
    Installed.assertStarts(installed.line("cd bin && sh concordance --version"));
    Files.createSymbolicLink(folder.resolve("absolute"), installed.launcher());
    Path other = Files.createDirectories(folder.resolve("another folder"));
    Files.createSymbolicLink(other.resolve("relative"), Path.of("../absolute"));
    Installed.assertStarts(installed.line("'another folder/relative' --version"));
  }

  @Test
  void findsTheJarThatACopyOfTheSourcesHasMade() throws IOException, InterruptedException {
    Files.createDirectories(folder.resolve("target"));
    Files.move(
        installed.bin().resolve("concordance.jar"), folder.resolve("target/concordance.jar"));
    Installed.assertStarts(installed.line("concordance --version"));
    Files.delete(folder.resolve("target/concordance.jar"));
    assertEquals(
        new Ran(
            1,
            "",
            "concordance: there is no concordance.jar in '"
                + installed.bin().toRealPath()
                + "'. In a copy of the sources, 'mvn package' makes it\n"),
        installed.line("concordance --version"));
  }

  @Test
  void handsOverArgumentsAndStatusAsTheyAre() throws IOException, InterruptedException {
    Ran ran = installed.line("concordance check '--source=no *$HOME'");
    assertEquals(1, ran.status());
    assertTrue(ran.err().startsWith("no *$HOME/archive.yaml: error: "), ran.err());
    assertEquals(2, installed.line("concordance bild").status());
    assertEquals(2, installed.line("concordance revise ''").status());
    assertEquals(0, installed.line("concordance check --quiet").status());
  }

  @Test
  void namesFilesInAnyLettersWhateverTheLocale() throws IOException, InterruptedException {
    String build = "concordance build --output site --source " + Sites.FULL.toAbsolutePath();
    for (String locale : List.of("LC_ALL=C", "LC_ALL= LC_CTYPE=POSIX", "LC_ALL= LC_CTYPE= LANG=")) {
      Ran ran = installed.line(locale + " " + build);
      assertEquals(0, ran.status(), ran.err());
      assertTrue(Files.exists(folder.resolve("site/2023/05/레이더/index.html")), locale);
    }
  }

  @Test
  void manyReadingsAreLeftToBothCompilers() throws IOException, InterruptedException {
    // Of a run that is recorded, Java tells nothing.
    installed.line("concordance check").expectDone();
    installed.with("CONCORDANCE_OPTS", "-XX:+PrintFlagsFinal");
    assertTrue(level("check --source content").matches("1"));
    assertTrue(installed.line("concordance check").out().matches("(?s).*UseSerialGC +:?= true.*"));
    for (int i = 0; i < 5_001; i++) {
      Path year = Files.createDirectories(folder.resolve("many/readings/" + i % 30));
      Files.writeString(year.resolve("r" + i + ".md"), "");
    }
    assertTrue(level("check --source many").matches("4"));
    assertTrue(level("check --source=many").matches("4"));
    installed.with("CONCORDANCE_OPTS", "-XX:+UseParallelGC");
    installed.line("concordance check").expectDone();
  }

  private String level(String command) throws IOException, InterruptedException {
    String flags = installed.line("concordance " + command).out();
    return flags.replaceFirst("(?s).*\\bTieredStopAtLevel +:?= +(\\d).*", "$1");
  }

  @Test
  void saysThatJavaIsMissingOrTooOld() throws IOException, InterruptedException {
    installed.with("JAVA_HOME", "/nowhere");
    assertEquals(
        new Ran(1, "", "concordance: JAVA_HOME is '/nowhere', and there is no bin/java in it\n"),
        installed.line("concordance --version"));
    Path old = folder.resolve("old");
    installed.java("old", "echo 'openjdk version \"11.0.2\" 2019-01-15' >&2");
    installed.with("JAVA_HOME", old.toString());
    assertTooOld("11");
    installed.java("old", "echo 'java version \"1.8.0_202\"' >&2");
    assertTooOld("8");
    Files.writeString(old.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"16\"\n");
    assertTooOld("16");
    Files.delete(old.resolve("release"));
    installed.java("old", "echo 'Unable to locate a Java Runtime.' >&2; exit 1");
    Ran ran = installed.line("concordance --version");
    assertTrue(ran.err().matches("concordance: '.*/old/bin/java' does not run\\. .*\n"), ran.err());
  }

  private void assertTooOld(String version) throws IOException, InterruptedException {
    Ran ran = installed.line("concordance --version");
    assertEquals(1, ran.status());
    assertEquals("", ran.out());
    assertTrue(
        ran.err()
            .matches(
                "concordance: it needs Java 17 or later, and '.*/old/bin/java' is Java "
                    + version
                    + "\\. Install a JDK .*\n"),
        ran.err());
  }

  @Test
  void coloursAreForTheStreamThatIsATerminal() throws IOException, InterruptedException {
    installed.with("TERM", "xterm");
    assertFalse(installed.line("concordance help").out().contains("\u001B"));
    // What the launcher says of its streams is said again, and the last word holds.
    installed.with("CONCORDANCE_OPTS", "-Dconcordance.terminal=1");
    assertTrue(installed.line("concordance help").out().contains("\u001B[1mconcordance"));
    assertTrue(installed.line("concordance check --source none").err().startsWith("none/"));
    installed.with("CONCORDANCE_OPTS", "-Dconcordance.terminal=02");
    assertFalse(installed.line("concordance help").out().contains("\u001B"));
    String said = installed.line("concordance check --source none").err();
    assertTrue(said.contains("\u001B[1mnone/archive.yaml:\u001B[0m \u001B[1;31merror:"), said);
  }

  @Test
  void outputThatCannotBeWrittenIsNoSuccess() throws IOException, InterruptedException {
    assumeTrue(Files.exists(Path.of("/dev/full")));
    Ran ran = installed.line("concordance check > /dev/full");
    assertEquals(1, ran.status());
    assertEquals("error: what there was to say could not be written to the output\n", ran.err());
  }
}
