package org.concordance.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * A run of the program in a pipe.
 *
 * @param status its exit status
 * @param out what it was asked for, with {@code \n} line ends
 * @param err what it said besides
 */
record Run(int status, String out, String err) {

  static Run of(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status = Concordance.run(new PrintWriter(out), new PrintWriter(err), false, arguments);
    return new Run(status, lines(out), lines(err));
  }

  private static String lines(StringWriter text) {
    return text.toString().replace(System.lineSeparator(), "\n");
  }
}
