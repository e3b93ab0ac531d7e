package org.concordance.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.concordance.testing.TestArchive;
import org.concordance.testing.TestArchive.Run;

/** An archive for tests of {@code new reading}, and the options that each reading needs. */
final class NewReading {

  private static final String NEXT =
      "Next: write the summary below its second '---', its gist in the first paragraph, and run"
          + " 'concordance check --drafts'. To publish it, take the line 'status: draft' out.\n";

  private NewReading() {}

  /** An archive with a few records. */
  static TestArchive archive(Path folder) {
    return TestArchive.sound(folder)
        .write("actors/japan.md", "---\nname: Japan\nkind: government\n---\n")
        .write("actors/kim.md", "---\nname: Felix Kim\nkind: person\nsort: Kim, Felix\n---\n")
        .write("actors/forum.md", "---\nname: The Forum\nkind: publication\n---\n")
        .write("topics/radar.md", "---\nlabel: Radar\nalso: [early warning]\n---\n")
        .write("events/talks.md", "---\ntitle: Seoul talks\ndate: 2021-03\n---\n");
  }

  /** What has to be given, unless it is among the options, and these. */
  static String[] with(String... options) {
    List<String> all = new ArrayList<>(List.of("reading"));
    for (String needed :
        List.of("--source-title=Japan and radar", "--type=report", "--title=A summary")) {
      String name = needed.substring(0, needed.indexOf('=') + 1);
      if (List.of(options).stream().noneMatch(option -> option.startsWith(name))) {
        all.add(needed);
      }
    }
    all.addAll(List.of(options));
    return all.toArray(String[]::new);
  }

  static void assertWrote(String id, Run run) {
    assertEquals(new Run(0, "Wrote content/readings/" + id + ".md, a draft.\n" + NEXT, ""), run);
  }
}
