package org.concordance.workflow;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code .ci/run} asks of {@code site/}, with stand-ins for all that takes its time. */
final class CiRunIT {

  @TempDir private Path temporary;
  private final Map<String, String> environment = new HashMap<>();
  private Clone clone;

  @BeforeEach
  void standIn() throws IOException {
    clone = Clone.curator(Clone.newRemote(temporary), temporary.resolve("clone"));
    clone.copy(".ci/run");
    clone.write("site/index.html", "Yesterday's.\n").save("Publish");
    Path commands = temporary.resolve("bin");
    for (String installed : List.of("chromium", "pandoc", "ris2xml", "unzip", "ssh-keygen")) {
      Clone.command(commands.resolve(installed), "exit 1");
    }
    Clone.command(commands.resolve("fc-list"), "echo 'A font'");
    Clone.command(commands.resolve("mvn"), "echo \"$@\"; echo \"Today's.\" > site/index.html");
    environment.put("PATH", commands + File.pathSeparator + System.getenv("PATH"));
  }

  @Test
  void aSiteThatIsNotAFreshBuildIsRefused() {
    String output = clone.script(".ci/run", environment).expect(1).output();
    assertTrue(output.contains(" verify\n"), output);
    assertTrue(output.endsWith(" M site/index.html\n"), output);
  }

  @Test
  void aFreshSiteIsAccepted() {
    clone.write("site/index.html", "Today's.\n").save("Publish");
    String output = clone.script(".ci/run", environment).expect(0).output();
    assertTrue(output.endsWith("site/ is what a fresh build makes.\n"), output);
  }

  @Test
  void theSiteIsLeftOutWhereTheEnvironmentSaysSo() {
    environment.put("COMPARE_SITE", "false");
    String output = clone.script(".ci/run", environment).expect(0).output();
    assertTrue(output.contains(" verify\n"), output);
    assertTrue(output.endsWith("site/ was not compared with a fresh build.\n"), output);
  }
}
