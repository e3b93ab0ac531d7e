package org.concordance.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.concordance.shell.Installed.Ran;
import org.concordance.testing.Sites;
import org.concordance.testing.TestArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher for shells of Unix. */
final class LauncherIT {

  private static final String NOTHING_ELSE = "concordance [^\n]*\n(commit [^\n]*\n)?Java [^\n]*\n";

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

  private void assertStarts(Ran ran) {
    assertTrue(ran.expectDone().out().matches(NOTHING_ELSE), ran.out());
  }

  @Test
  void startsFromThePathByItsPathAndThroughLinks() throws IOException, InterruptedException {
    installIn("a folder");
    assertStarts(installed.line("concordance --version"));
    assertEquals(0, installed.line("concordance check").expectDone().status());
    assertStarts(installed.run(installed.launcher().toString(), "--version"));
    assertStarts(installed.line("cd bin && ./concordance --version"));
    assertStarts(installed.line("cd bin && sh concordance --version"));
    Files.createSymbolicLink(folder.resolve("absolute"), installed.launcher());
    Path other = Files.createDirectories(folder.resolve("another folder"));
    Files.createSymbolicLink(other.resolve("relative"), Path.of("../absolute"));
    assertStarts(installed.line("'another folder/relative' --version"));
  }

  @Test
  void findsTheJarThatACopyOfTheSourcesHasMade() throws IOException, InterruptedException {
    Files.createDirectories(folder.resolve("target"));
    Files.move(
        installed.bin().resolve("concordance.jar"), folder.resolve("target/concordance.jar"));
    assertStarts(installed.line("concordance --version"));
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
  void keepsTheClassesOfOneJavaAndOneJar() throws IOException, InterruptedException {
    installed.line("concordance --version").expectDone();
    assertEquals(List.of(), installed.kept());
    Ran first = installed.line("concordance check");
    assertEquals(first.expectDone().out(), plain(first.out()), "nothing but what it says");
    List<Path> kept = installed.kept();
    assertEquals(1, kept.size());
    String loaded = loadedFrom("--version");
    assertTrue(loaded.contains("org.concordance.cli.Main source: shared objects file (top)"));
    FileTime made = Files.getLastModifiedTime(kept.get(0));
    installed.line("concordance check").expectDone();
    assertEquals(kept, installed.kept());
    assertEquals(made, Files.getLastModifiedTime(kept.get(0)));

    Path jar = installed.bin().resolve("concordance.jar");
    Files.setLastModifiedTime(jar, FileTime.fromMillis(1_700_000_000_000L));
    assertTrue(loadedFrom("--version").contains("org.concordance.cli.Main source: file:"));
    installed.line("concordance check").expectDone();
    assertEquals(1, installed.kept().size());
    assertNotEquals(kept, installed.kept());
  }

  private static String plain(String out) {
    String line = out.lines().findFirst().orElse("");
    assertTrue(line.startsWith("Checked 1 reading"), out);
    return line + "\n";
  }

  private String loadedFrom(String command) throws IOException, InterruptedException {
    installed.with("CONCORDANCE_OPTS", "-Xlog:class+load:file=loaded.txt -Xmx300m");
    installed.line("concordance " + command).expectDone();
    installed.without("CONCORDANCE_OPTS");
    return Files.readString(folder.resolve("loaded.txt")).replaceAll(" +", " ");
  }

  @Test
  void doesWithoutAFileThatIsDamagedOrOfAnotherJar() throws IOException, InterruptedException {
    installed.line("concordance check").expectDone();
    Path kept = installed.kept().get(0);
    Files.setPosixFilePermissions(kept, PosixFilePermissions.fromString("rw-------"));
    for (int length : List.of(100_000, 100, 0)) {
      Files.write(kept, Arrays.copyOf(Files.readAllBytes(kept), length));
      assertStarts(installed.line("concordance --version"));
    }
    installed.line("concordance check").expectDone();
    // Another jar of the same size and minute has the same name here.
    Path jar = installed.bin().resolve("concordance.jar");
    long minute = Files.getLastModifiedTime(jar).toMillis() / 60_000 * 60_000;
    Files.setLastModifiedTime(jar, FileTime.fromMillis(minute + 30_500));
    assertStarts(installed.line("concordance --version"));
  }

  @Test
  void manyReadingsAreLeftToBothCompilers() throws IOException, InterruptedException {
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
  void doesWithoutACacheThatCannotBeWritten() throws IOException, InterruptedException {
    Files.writeString(folder.resolve("cache"), "a file");
    assertEquals(0, installed.line("concordance check").expectDone().status());
    installed.with("XDG_CACHE_HOME", "relative").without("HOME");
    assertEquals(0, installed.line("concordance check").expectDone().status());
  }

  @Test
  void twoMayStartAtOnce() throws Exception {
    Callable<Ran> check = () -> installed.line("concordance check");
    ExecutorService both = Executors.newFixedThreadPool(2);
    List<Future<Ran>> runs = new ArrayList<>(both.invokeAll(List.of(check, check)));
    both.shutdown();
    for (Future<Ran> run : runs) {
      run.get().expectDone();
    }
    assertEquals(1, installed.kept().size());
    assertStarts(installed.line("concordance --version"));
  }

  @Test
  void aFailureKeepsNothing() throws IOException, InterruptedException {
    assertEquals(1, installed.line("concordance check --source none").status());
    assertEquals(List.of(), installed.kept());
  }

  @Test
  void whatIsNotWholeIsNotKept() throws IOException, InterruptedException {
    String cutShort =
        """
        for word in "$@"; do
          case $word in -XX:ArchiveClassesAtExit=*) file=${word#*=} ;; esac
        done
        '%s/bin/java' "$@" || exit
        if [ -n "${file:-}" ]; then
          head -c 100000 "$file" > short && cat short > "$file"
        fi
        """
            .formatted(Installed.JAVA_HOME);
    java("cut", cutShort);
    installed.with("JAVA_HOME", folder.resolve("cut").toString());
    installed.line("concordance check").expectDone();
    assertEquals(List.of(), installed.kept());
  }

  @Test
  void anotherJavaHasClassesOfItsOwn() throws IOException, InterruptedException {
    String other = System.getenv("JAVA_HOME_25");
    assumeTrue(other != null, "JAVA_HOME_25 names no other JDK");
    installed.line("concordance check").expectDone();
    installed.with("JAVA_HOME", other);
    installed.line("concordance check").expectDone();
    assertEquals(2, installed.kept().size());
    assertTrue(
        loadedFrom("--version")
            .contains("org.concordance.cli.Main source: shared objects file (top)"));
    assertEquals(2, installed.kept().size());
  }

  @Test
  void saysThatJavaIsMissingOrTooOld() throws IOException, InterruptedException {
    installed.with("JAVA_HOME", "/nowhere");
    assertEquals(
        new Ran(1, "", "concordance: JAVA_HOME is '/nowhere', and there is no bin/java in it\n"),
        installed.line("concordance --version"));
    Path old = folder.resolve("old");
    java("old", "echo 'openjdk version \"11.0.2\" 2019-01-15' >&2");
    installed.with("JAVA_HOME", old.toString());
    assertTooOld("11");
    java("old", "echo 'java version \"1.8.0_202\"' >&2");
    assertTooOld("8");
    Files.writeString(old.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"16\"\n");
    assertTooOld("16");
    Files.delete(old.resolve("release"));
    java("old", "echo 'Unable to locate a Java Runtime.' >&2; exit 1");
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

  private void java(String home, String script) throws IOException {
    Path java = folder.resolve(home).resolve("bin/java");
    Files.createDirectories(java.getParent());
    Files.writeString(java, "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
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
