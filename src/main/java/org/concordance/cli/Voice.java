package org.concordance.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.concordance.build.Progress;

/** Says what a run of the program does, in the manner that it was asked for. */
final class Voice implements Progress {

  private final Screen screen;
  private final ProgressLine line;
  private final Manner manner = new Manner();
  private Optional<Profile> profile = Optional.empty();
  private String stage = "";
  private long since;

  Voice(Screen screen) {
    this.screen = screen;
    this.line = new ProgressLine(screen.err(), screen.watched());
  }

  /** Where it says things. */
  Screen screen() {
    return screen;
  }

  /** The options of the command that is run. */
  Manner manner() {
    return manner;
  }

  /** Keeps where the time goes, to say it with what the run came to. */
  void profile(Profile kept) {
    profile = Optional.of(kept);
  }

  @Override
  public void stage(String name) {
    endStage();
    profile.ifPresent(one -> one.stage(name));
    stage = name;
    since = System.nanoTime();
    if (!manner.quiet() && !manner.verbose()) {
      line.stage(name);
    }
  }

  private void endStage() {
    if (!stage.isEmpty()) {
      detail(String.format(Locale.ROOT, "%-10s %.2f s", stage, (System.nanoTime() - since) / 1e9));
      stage = "";
    }
  }

  /** Takes the progress away. */
  void clear() {
    line.clear();
  }

  /** Says what only those who ask for it want to know. */
  void detail(String text) {
    if (manner.verbose()) {
      screen.err().println(screen.colouredErr() ? Paint.DIM.on(text) : text);
    }
  }

  /** Says what a run came to, and gives its exit status. */
  int say(Outcome outcome) {
    return say(outcome, manner.format());
  }

  /** Says it in a format. */
  int say(Outcome outcome, Format format) {
    endStage();
    clear();
    profile.ifPresent(one -> one.table().forEach(screen.err()::println));
    profile = Optional.empty();
    switch (format) {
      case TEXT -> new TextReport(screen, manner.quiet()).print(outcome);
      case JSON -> screen.out().print(JsonReport.of(outcome));
      case GITHUB -> print(screen.out(), GithubReport.of(outcome, manner.quiet()));
    }
    screen.out().flush();
    screen.err().flush();
    return outcome.kind().status();
  }

  private static void print(PrintWriter out, List<String> lines) {
    lines.forEach(out::println);
  }
}
