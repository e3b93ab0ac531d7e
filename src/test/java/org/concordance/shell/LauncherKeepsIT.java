package org.concordance.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.concordance.testing.TestArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the launcher keeps of a run, so that later ones are quicker. */
final class LauncherKeepsIT {

  @TempDir private Path folder;
  private Installed installed;

  @BeforeEach
  void install() {
    installed = Installed.in(folder);
    TestArchive.sound(folder);
  }

  @Test
  void keepsWhatIsOfOneJavaAndOneJar() throws IOException, InterruptedException {
    installed.line("concordance --version").expectDone();
    assertEquals(List.of(), installed.kept());
    Ran first = installed.line("concordance check");
    assertEquals(first.expectDone().out(), plain(first.out()), "nothing but what it says");
    List<Path> kept = installed.kept();
    assertEquals(1, kept.size());
    String loaded = loadedFrom("--version");
    assertTrue(loaded.contains("org.concordance.cli.Main source: shared objects file"));
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
      Installed.assertStarts(installed.line("concordance --version"));
    }
    installed.line("concordance check").expectDone();
    // Another jar of the same size and minute has the same name here.
    Path jar = installed.bin().resolve("concordance.jar");
    long minute = Files.getLastModifiedTime(jar).toMillis() / 60_000 * 60_000;
    Files.setLastModifiedTime(jar, FileTime.fromMillis(minute + 30_500));
    Installed.assertStarts(installed.line("concordance --version"));
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
    Installed.assertStarts(installed.line("concordance --version"));
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
          case $word in -XX:ArchiveClassesAtExit=* | -XX:AOTCache=*) file=${word#*=} ;; esac
        done
        '%s/bin/java' "$@" || exit
        if [ -n "${file:-}" ]; then
          head -c 100000 "$file" > short && cat short > "$file"
        fi
        """
            .formatted(Installed.JAVA_HOME);
    installed.java("cut", cutShort);
    installed.with("JAVA_HOME", folder.resolve("cut").toString());
    installed.line("concordance check").expectDone();
    assertEquals(List.of(), installed.kept());
  }

  @Test
  void anotherJavaHasAFileOfItsOwn() throws IOException, InterruptedException {
    assumeTrue(Runtime.version().feature() < 25, "this is the other Java");
    installed.line("concordance check").expectDone();
    installed.with("JAVA_HOME", java25());
    Ran first = installed.line("concordance check");
    assertEquals(first.expectDone().out(), plain(first.out()), "nothing but what it says");
    assertEquals(2, installed.kept().size());
    assertTrue(
        loadedFrom("--version").contains("org.concordance.cli.Main source: shared objects file"));
    assertEquals(2, installed.kept().size());
  }

  @Test
  void theNewerJavaDoesWithoutAFileThatIsDamagedOrHasNoPlace() throws Exception {
    installed.with("JAVA_HOME", java25());
    assertEquals(1, installed.line("concordance check --source none").status());
    assertEquals(List.of(), installed.kept());
    installed.line("concordance check").expectDone();
    Path kept = installed.kept().get(0);
    for (int length : List.of(20_000_000, 100, 0)) {
      Path cut =
          kept.resolveSibling(kept.getFileName().toString().replaceFirst("\\d+\\.", length + "."));
      Files.write(cut, Arrays.copyOf(Files.readAllBytes(kept), length));
      Files.delete(kept);
      Installed.assertStarts(installed.line("concordance --version"));
      kept = cut;
    }
    installed.with("CONCORDANCE_OPTS", "-Xshare:off");
    Installed.assertStarts(installed.line("concordance --version"));
    installed.line("concordance check").expectDone();
  }

  private static String java25() {
    String other = System.getenv("JAVA_HOME_25");
    assumeTrue(other != null, "JAVA_HOME_25 names no other JDK");
    return other;
  }
}
