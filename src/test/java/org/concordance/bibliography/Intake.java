package org.concordance.bibliography;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.concordance.cli.Concordance;
import org.concordance.testing.TestArchive;

/** Runs {@code import library} in a pipe, on 1 March 2027. */
final class Intake {

  /** What a run gave, with paths from the test's folder on. */
  record Run(int status, String out, String err) {}

  private Intake() {}

  static Run run(Path folder, TestArchive archive, String... arguments) {
    List<String> all = new ArrayList<>(List.of("import", "library"));
    all.addAll(List.of(arguments));
    all.addAll(List.of("--source", archive.content().toString()));
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status =
        Concordance.run(
            new PrintWriter(out),
            new PrintWriter(err),
            false,
            Clock.fixed(Instant.parse("2027-03-01T23:59:00Z"), ZoneOffset.ofHours(14)),
            all.toArray(String[]::new));
    return new Run(status, shown(folder, out), shown(folder, err));
  }

  private static String shown(Path folder, StringWriter text) {
    return text.toString().replace("\r\n", "\n").replace(folder + "/", "");
  }
}
