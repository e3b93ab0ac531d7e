package org.concordance.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/** Starts the program. */
public final class Main {

  private Main() {}

  /** Runs a command and exits with its status: 0 done, 1 not done, 2 wrong usage. */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    Screen screen = Terminal.screen(new Input(System.in, Terminal.charset()), out, err);
    int status = Concordance.run(screen, Clock.systemUTC(), arguments);
    if (out.checkError()) {
      err.println("error: what there was to say could not be written to the output");
      status = Math.max(status, 1);
    }
    err.flush();
    System.exit(status);
  }
}
