package org.concordance.cli;

import java.io.Console;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

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

  /** The encoding of what is typed, as the machine says; UTF-8 where there is no console. */
  static Charset charset() {
    Console console = System.console();
    return console == null ? StandardCharsets.UTF_8 : console.charset();
  }
}
