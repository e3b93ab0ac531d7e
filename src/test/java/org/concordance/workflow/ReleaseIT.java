package org.concordance.workflow;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.concordance.model.Sha256;
import org.concordance.workflow.Clone.Ran;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The steps of a release, with stand-ins for Maven and for what speaks to GitHub. */
final class ReleaseIT {

  private static final String POM =
      """
      <project>
        <groupId>org.concordance</groupId>
        <artifactId>concordance</artifactId>
        <version>1.2.0</version>
        <dependencies><dependency><artifactId>x</artifactId><version>9</version></dependency></dependencies>
      </project>
      """;
  private static final String CHANGELOG =
      """
      # Changelog

      ## [Unreleased]

      - Not yet.

      ## [1.2.0] - 2026-12-01

      ### Added

      - A thing.

      ## [1.1.0] - 2026-11-01

      - An old thing.
      """;

  @TempDir private Path temporary;
  private final Map<String, String> environment = new HashMap<>();
  private Clone clone;

  @BeforeEach
  void standIn() throws IOException {
    clone = Clone.curator(Clone.newRemote(temporary), temporary.resolve("clone"));
    for (String file : List.of("bin/concordance", "bin/concordance.cmd", "LICENSE", "README.md")) {
      clone.copy(file);
    }
    clone.write("pom.xml", POM).write("CHANGELOG.md", CHANGELOG).save("Release 1.2.0");
    Path commands = temporary.resolve("bin");
    Clone.command(commands.resolve("mvn"), "mkdir target; echo \"$@\" > target/concordance.jar");
    Clone.command(commands.resolve("gh"), "echo gh \"$@\"; ls -1");
    environment.put("PATH", commands + File.pathSeparator + System.getenv("PATH"));
    environment.put("TAG", "v1.2.0");
    environment.put("REPOSITORY_URL", "https://github.com/owner/concordance");
  }

  private Ran run(String script) {
    return clone.script(".github/scripts/release-" + script, environment);
  }

  @Test
  void aTagOfTheVersionWithItsSectionMayBecomeARelease() {
    assertEquals("v1.2.0 may become a release.\n", run("check").expect(0).output());
  }

  @ParameterizedTest
  @ValueSource(strings = {"v1.2", "1.2.0", "v1.2.0-SNAPSHOT", "v1.2.0\n", "v1.2.0;ls"})
  void anOddTagIsRefused(String tag) {
    environment.put("TAG", tag);
    String output = run("check").expect(1).output();
    assertTrue(output.contains("A tag for a release is v and three numbers"), output);
  }

  @Test
  void anotherVersionThanThatOfThePomIsRefused() {
    environment.put("TAG", "v1.1.0");
    String output = run("check").expect(1).output();
    assertTrue(output.contains("The tag is v1.1.0, and pom.xml has the version 1.2.0"), output);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## [1.2.0] - 2026-12-01>## [1.2.0]",
        "## [1.2.0] - 2026-12-01>## [1.2.0] - soon",
        "## [1.2.0]>## [1x2.0]",
        "- A thing.>"
      })
  void aVersionWithoutItsSectionIsRefused(String edit) {
    String[] parts = edit.split(">", -1);
    clone.write("CHANGELOG.md", CHANGELOG.replace(parts[0], parts[1]));
    String output = run("check").expect(1).output();
    assertTrue(output.contains("has no section '## [1.2.0] - ' with a date"), output);
  }

  @Test
  void theProgramIsMadeOfTheCommitAndKnowsWhereItIsReleased() throws IOException {
    clone.write("pom.xml", "Not committed.\n");
    run("build").expect(0);
    String commit = clone.git("rev-parse", "HEAD").strip();
    assertEquals(
        "-B --no-transfer-progress package -DskipTests -Dexec.skip -Dconcordance.commit="
            + commit
            + " -Dconcordance.repository=https://github.com/owner/concordance\n",
        clone.text("target/release/concordance.jar"));
  }

  @Test
  void checksumsAndNotesBelongToTheProgram() throws IOException {
    run("build").expect(0);
    Path release = clone.path("target/release");
    String sum = Sha256.of(Files.readAllBytes(release.resolve("concordance.jar")));
    assertEquals(sum + "  concordance.jar\n", clone.text("target/release/concordance.jar.sha256"));
    String zip = Sha256.of(Files.readAllBytes(release.resolve("concordance-1.2.0.zip")));
    assertEquals(
        zip + "  concordance-1.2.0.zip\n",
        clone.text("target/release/concordance-1.2.0.zip.sha256"));
    assertEquals(
        """
        ### Added

        - A thing.

        ## To publish an archive with it

        Run `java -jar concordance.jar init --update` in the archive's folder, or write these lines
        into its `.github/concordance.txt`:

        ```text
        version 1.2.0
        address https://github.com/owner/concordance/releases/download/v1.2.0/concordance.jar
        sha256 %s
        ```
        """
            .formatted(sum),
        clone.text("target/release/notes.md"));
  }

  @Test
  void theZipIsAFolderToInstallAndTheSameEveryTime() throws IOException {
    run("build").expect(0);
    byte[] zip = Files.readAllBytes(clone.path("target/release/concordance-1.2.0.zip"));
    List<String> names = new ArrayList<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        names.add(entry.getName());
        if (entry.getName().endsWith(".cmd")) {
          String script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
          assertTrue(script.startsWith("@echo off\r\n"), "Windows wants its own line ends");
        }
      }
    }
    assertTrue(
        names.containsAll(
            List.of(
                "concordance-1.2.0/LICENSE",
                "concordance-1.2.0/bin/concordance",
                "concordance-1.2.0/bin/concordance.cmd",
                "concordance-1.2.0/bin/concordance.jar")),
        names.toString());
    assertTrue(names.stream().allMatch(name -> name.startsWith("concordance-1.2.0/")));
    run("build").expect(0);
    assertArrayEquals(zip, Files.readAllBytes(clone.path("target/release/concordance-1.2.0.zip")));
  }

  @Test
  void whatIsNotTheSameTwiceIsNoRelease() throws IOException {
    Clone.command(temporary.resolve("bin/mvn"), "mkdir target; pwd > target/concordance.jar");
    String output = run("build").expect(1).output();
    assertTrue(output.contains("The program is not the same when it is made twice."), output);
    assertFalse(Files.exists(clone.path("target/release/concordance.jar")));
  }

  @Test
  void allIsPublishedUnderTheTagThatIsThere() {
    run("build").expect(0);
    String output = run("publish").expect(0).output();
    assertEquals(
        """
        gh release create v1.2.0 --verify-tag --title Concordance 1.2.0 --notes-file notes.md \
        concordance.jar concordance.jar.sha256 concordance-1.2.0.zip concordance-1.2.0.zip.sha256
        concordance-1.2.0.zip
        concordance-1.2.0.zip.sha256
        concordance.jar
        concordance.jar.sha256
        notes.md
        """,
        output);
  }
}
