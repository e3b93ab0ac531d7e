package org.concordance.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.concordance.build.Built;
import org.concordance.build.Pipeline;
import picocli.CommandLine.Command;

/** {@code check}: makes and checks the site, and writes nothing. */
@Command(
    name = "check",
    description = "Finds every mistake that a build would find, and writes nothing.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class CheckCommand extends SiteCommand implements Callable<Integer> {

  CheckCommand(ProgressLine progress) {
    super(progress);
  }

  @Override
  public Integer call() {
    long start = System.nanoTime();
    Built built;
    try {
      built = Pipeline.make(options(Path.of("site")), progress());
    } finally {
      progress().clear();
    }
    PrintWriter err = spec().commandLine().getErr();
    built.warnings().forEach(err::println);
    spec()
        .commandLine()
        .getOut()
        .printf(
            "Checked %s in %s: %s.%n",
            Summary.contents(built),
            Summary.seconds(System.nanoTime() - start),
            built.warnings().isEmpty()
                ? "no mistakes"
                : Summary.count(built.warnings().size(), "warning"));
    return 0;
  }
}
