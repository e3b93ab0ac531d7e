package org.concordance.cli;

import java.io.PrintWriter;

/**
 * Where a run of the program says things.
 *
 * @param out takes what was asked for
 * @param err takes what is wrong, and the progress
 * @param watched whether what {@code err} takes is seen at once, and can be taken away again
 * @param colouredOut whether {@code out} shows colours
 * @param colouredErr whether {@code err} shows colours
 */
public record Screen(
    PrintWriter out, PrintWriter err, boolean watched, boolean colouredOut, boolean colouredErr) {

  /** Without colours. */
  static Screen plain(PrintWriter out, PrintWriter err, boolean watched) {
    return new Screen(out, err, watched, false, false);
  }
}
