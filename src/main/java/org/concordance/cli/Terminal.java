package org.concordance.cli;

import java.io.Console;
import java.lang.reflect.InvocationTargetException;

/** Tells whether somebody is watching. */
final class Terminal {

  private Terminal() {}

  /**
   * Whether input and output are a terminal. From Java 22 on there is a console in a pipe too, and
   * it is to be asked; before, there is none.
   */
  static boolean isPresent() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (IllegalAccessException | InvocationTargetException e) {
      return false;
    }
  }
}
