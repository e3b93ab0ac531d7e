package org.concordance.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.concordance.testing.StaticFiles;
import org.concordance.testing.Tree;
import org.concordance.workflow.Clone.Ran;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive that {@code init} begins, from its first push to its first publication. */
final class NewArchiveIT {

  private static final String PIN = ".github/concordance.txt";

  @TempDir private Path temporary;
  private HttpServer server;
  private Clone curator;
  private Path remote;
  private int clones;

  /** A server with the program's jar, and a repository as GitHub makes it. */
  @BeforeEach
  void begin() throws IOException {
    Path released = Files.createDirectories(temporary.resolve("released"));
    Files.copy(Path.of("target/concordance.jar"), released.resolve("concordance.jar"));
    Files.writeString(released.resolve("404.html"), "Nothing here.\n");
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", new StaticFiles(released));
    server.start();
    remote = Clone.emptyRemote(temporary);
    curator = Clone.curator(remote, temporary.resolve("curator"));
    curator.program("init", "--title=Reading", "--program=" + address()).expect(0);
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/concordance.jar";
  }

  private Clone deleteExample() throws IOException {
    for (String path : curator.tree("content").files().keySet()) {
      if (path.contains("/example/")) {
        Files.delete(curator.path("content/" + path));
      }
    }
    return curator;
  }

  private Clone runner() {
    return Clone.runner(remote, temporary.resolve("runner-" + clones++));
  }

  /** Runs a step, and adds the outputs that it sets to what it says. */
  private Ran step(Clone runner, String script, Map<String, String> environment)
      throws IOException {
    Path outputs = Files.writeString(temporary.resolve("outputs"), "");
    Map<String, String> all = new HashMap<>(environment);
    all.put("GITHUB_OUTPUT", outputs.toString());
    all.put("RUNNER_TEMP", Files.createDirectories(temporary.resolve("temp")).toString());
    Ran ran = runner.run(all, List.of("bash", ".github/scripts/" + script));
    return new Ran(ran.status(), ran.output() + Files.readString(outputs));
  }

  private Ran fetch(Clone runner) throws IOException {
    return step(runner, "program", Map.of());
  }

  private Ran record(Clone runner) throws IOException {
    return step(
        runner,
        "record",
        Map.of(
            "CONCORDANCE", temporary.resolve("temp/concordance.jar").toString(),
            "BASE_URL", "https://owner.github.io/name",
            "REPOSITORY_URL", "https://github.com/owner/name"));
  }

  @Test
  void theFirstRunPublishesItWithTheProgramThatBeganIt() throws IOException {
    deleteExample().push("Begin the archive");
    Clone runner = runner();
    assertEquals(
        "Fetched Concordance "
            + curator.text(PIN).replaceAll("(?s).*\nversion (\\S+)\n.*", "$1")
            + ".\njar="
            + temporary.resolve("temp/concordance.jar")
            + "\n",
        fetch(runner).expect(0).output());
    record(runner).expect(0);
    String output = step(runner, "commit", Map.of()).expect(0).output();
    assertTrue(output.endsWith("published=true\n"), output);

    Clone main = Clone.curator(remote, temporary.resolve("main"));
    String settings = main.text("content/archive.yaml");
    assertTrue(settings.contains("\nurl: https://owner.github.io/name/\n"), settings);
    assertTrue(settings.contains("\nrepository: https://github.com/owner/name\n"), settings);
    assertTrue(settings.contains("\n# One sentence: what the archive is"), settings);
    runner.tree("site").assertSame(main.tree("site"));
    main.program("verify").expect(0);
    main.program("build").expect(0);
    assertEquals("", main.git("status", "--porcelain"));
  }

  @Test
  void withTheExampleNothingIsPublished() throws IOException {
    curator.push("Begin the archive");
    Clone runner = runner();
    fetch(runner).expect(0);
    String output = record(runner).expect(1).output();
    assertTrue(output.contains("an example, as 'concordance init' wrote it"), output);
    assertTrue(output.contains("::error file=content/actors/example/"), output);
    assertEquals("", runner.git("status", "--porcelain"));
  }

  @Test
  void aProgramThatIsNotTheVeryOneIsNotRun() throws IOException {
    Files.writeString(temporary.resolve("released/concordance.jar"), "Another.\n");
    String output = fetch(curator).expect(1).output();
    assertTrue(
        output.startsWith("::error file=.github/concordance.txt,title=Not the program::"), output);
    assertTrue(output.contains(address() + " has the SHA-256 "), output);
    assertFalse(output.contains("jar="), output);
    assertFalse(Files.exists(temporary.resolve("temp/concordance.jar")));
  }

  @Test
  void aProgramThatIsNotThereIsToldWithItsAddress() throws IOException {
    Files.delete(temporary.resolve("released/concordance.jar"));
    String output = fetch(curator).expect(1).output();
    assertTrue(output.contains("title=The program was not fetched::" + address()), output);
    assertTrue(output.contains("404"), output);
  }

  @Test
  void whereNoProgramIsNamedTheRunSaysWhatToFillIn() throws IOException {
    Clone other = Clone.curator(remote, temporary.resolve("other"));
    other.program("init").expect(0);
    String output = fetch(other).expect(1).output();
    assertTrue(output.contains("Write the address and the sha256 of a release"), output);
    Files.delete(other.path(PIN));
    assertTrue(fetch(other).expect(1).output().contains("There is no " + PIN));
  }

  @Test
  void linesWithTheEndsOfWindowsAreRead() throws IOException {
    curator.write(PIN, curator.text(PIN).replace("\n", "\r\n"));
    fetch(curator).expect(0);
  }

  @Test
  void movingToAnotherProgramRenewsWhatWasNotChanged() throws IOException {
    Tree before = curator.tree(".");
    curator.write(PIN, curator.text(PIN).replaceAll("(?m)^sha256 .*", "sha256 0"));
    curator.write("CURATING.md", "Ours.\n");
    String output =
        curator.program("init", "--update", "--program=" + address()).expect(0).output();
    assertTrue(output.contains("publishes this archive. Renewed 1 file.\n"), output);
    assertTrue(output.endsWith("Changed by you, and left as they are:\n  CURATING.md\n"), output);
    assertEquals("Ours.\n", curator.text("CURATING.md"));
    assertEquals(before.text(PIN), curator.text(PIN));
  }
}
