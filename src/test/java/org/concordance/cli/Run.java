package org.concordance.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * A run of the program in a pipe.
 *
 * @param status its exit status
 * @param out what it was asked for, with {@code \n} line ends
 * @param err what it said besides
 */
record Run(int status, String out, String err) {

  /** A day on which nothing else happened. */
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2027-03-01T23:59:00Z"), ZoneOffset.ofHours(14));

  static Run of(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status =
        Concordance.run(new PrintWriter(out), new PrintWriter(err), false, CLOCK, arguments);
    return new Run(status, lines(out), lines(err));
  }

  private static String lines(StringWriter text) {
    return text.toString().replace(System.lineSeparator(), "\n");
  }
}
