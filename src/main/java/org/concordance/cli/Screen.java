package org.concordance.cli;

import java.io.PrintWriter;
import java.util.Optional;

/**
 * Where a run of the program says things, and who is there to answer.
 *
 * @param input what is typed, or comes through a pipe
 * @param attended whether somebody types it, and can be asked
 * @param out takes what was asked for, and questions
 * @param err takes what is wrong, and the progress
 * @param watched whether what {@code err} takes is seen at once, and can be taken away again
 * @param colouredOut whether {@code out} shows colours
 * @param colouredErr whether {@code err} shows colours
 */
public record Screen(
    Input input,
    boolean attended,
    PrintWriter out,
    PrintWriter err,
    boolean watched,
    boolean colouredOut,
    boolean colouredErr) {

  /** Without colours. */
  static Screen plain(Input input, PrintWriter out, PrintWriter err, boolean watched) {
    return new Screen(input, watched, out, err, watched, false, false);
  }

  /** Who can be asked. */
  Optional<Input> keyboard() {
    return Optional.of(input).filter(typed -> attended);
  }
}
