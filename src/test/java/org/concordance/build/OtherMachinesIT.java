package org.concordance.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.concordance.model.Output;
import org.concordance.publish.Publisher;
import org.concordance.testing.Sites;
import org.concordance.testing.Tree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The packaged program makes the same bytes whatever the locale, time zone, default encoding,
 * number of processors and version of Java of the machine it runs on; where the locale cannot name
 * a file, it says so.
 *
 * <p>{@code JAVA_HOME_25} names another JDK to compare with.
 */
final class OtherMachinesIT {

  private static final Path JAR = Path.of("target/concordance.jar");
  private static final List<Path> CONTENTS = List.of(Sites.OWN, Sites.FULL);

  @TempDir private Path temporary;
  private final List<Tree> expected = new ArrayList<>();

  @BeforeEach
  void buildHere() {
    for (Path content : CONTENTS) {
      Path site = temporary.resolve("here-" + expected.size());
      List<Output> outputs = Sites.make(content).outputs();
      Publisher.publish(outputs, site);
      expected.add(Tree.read(site));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Kiritimati",
        "-Duser.language=ar -Duser.country=EG -Dfile.encoding=ISO-8859-1",
        "-Duser.language=th -Duser.country=TH -Duser.extensions=u-ca-buddhist-nu-thai"
            + " -Duser.timezone=America/Adak",
        "-Djava.util.concurrent.ForkJoinPool.common.parallelism=1 -Dfile.encoding=UTF-16",
        "-Djava.util.concurrent.ForkJoinPool.common.parallelism=8 -Dline.separator=\r\n"
      })
  void nothingOfTheMachineShows(String options) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    assertSameBytes(java, List.of(options.split(" ")));
  }

  @Test
  void theVersionOfJavaDoesNotShow() throws IOException, InterruptedException {
    String home = System.getenv("JAVA_HOME_25");
    assumeTrue(home != null, "JAVA_HOME_25 names no JDK to compare with");
    assertSameBytes(Path.of(home, "bin", "java").toString(), List.of());
  }

  @Test
  void theOutputOfAnotherProcessHasNoEscapeCodes() throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Path log = temporary.resolve("log");
    assertEquals(0, run(log, "C", List.of(java, "-jar", JAR.toString(), "check")));
    String printed = Tree.read(temporary).text("log");
    assertTrue(printed.matches("(?s).*Checked .*: no mistakes\\.\\R"), printed);
    assertTrue(printed.chars().noneMatch(c -> c == 0x1B), printed);
  }

  /** The sample has a page at an address with Korean letters, which its records had elsewhere. */
  @Test
  void aLocaleWithoutLettersForAFileIsTold() throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Path site = temporary.resolve("there");
    Path log = temporary.resolve("log");
    assertEquals(1, run(log, "C", build(java, List.of(), Sites.FULL, site)));
    String printed = Tree.read(temporary).text("log");
    assertTrue(printed.contains("this machine's locale has no letters for the file"), printed);
    assertTrue(printed.contains("set the environment variable LC_ALL to C.UTF-8"), printed);
    assertFalse(Files.exists(site), "something was written");
  }

  private void assertSameBytes(String java, List<String> options)
      throws IOException, InterruptedException {
    for (int i = 0; i < CONTENTS.size(); i++) {
      Path site = temporary.resolve("there-" + i);
      Path log = temporary.resolve("log");
      Path content = CONTENTS.get(i);
      String locale = content.equals(Sites.OWN) ? "C" : "C.UTF-8";
      int status = run(log, locale, build(java, options, content, site));
      assertEquals(0, status, () -> new String(Tree.read(temporary).files().get("log"), UTF_8));
      expected.get(i).assertSame(Tree.read(site));
    }
  }

  private static List<String> build(String java, List<String> options, Path content, Path site) {
    List<String> command = new ArrayList<>(List.of(java));
    command.addAll(options);
    command.addAll(List.of("-jar", JAR.toString(), "build"));
    command.addAll(List.of("--source", content.toString(), "--output", site.toString()));
    return command;
  }

  private static int run(Path log, String locale, List<String> command)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().put("LC_ALL", locale);
    Process process = builder.start();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS), "the program does not end");
    return process.exitValue();
  }
}
