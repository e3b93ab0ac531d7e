package org.concordance.cli;

import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Tells whether somebody is watching. */
final class Terminal {

  /** Set by the launcher to the numbers of the streams that are terminals, such as {@code 012}. */
  private static final String PROPERTY = "concordance.terminal";

  private Terminal() {}

  /** The streams of this process, with what they can show. */
  static Screen screen(Input input, PrintWriter out, PrintWriter err) {
    Map<String, String> environment = System.getenv();
    boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
    String known = System.getProperty(PROPERTY);
    boolean console = isPresent();
    boolean outShows = known == null ? console : known.contains("1");
    boolean errShows = known == null ? console && isErrorLikeOutput() : known.contains("2");
    return new Screen(
        input,
        console,
        out,
        err,
        Paint.isUnderstood(environment, errShows, windows),
        Paint.isWanted(environment, outShows, windows),
        Paint.isWanted(environment, errShows, windows));
  }

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

  /**
   * Whether errors go where the output goes. Java tells only of the output whether it is a
   * terminal; Linux names what stands behind both. Where nothing does, the answer is no, so that no
   * escape code gets into a file.
   */
  private static boolean isErrorLikeOutput() {
    try {
      Path processes = Path.of("/proc/self/fd");
      return processes.resolve("1").toRealPath().equals(processes.resolve("2").toRealPath());
    } catch (IOException e) {
      return false;
    }
  }

  /** The encoding of what is typed, as the machine says; UTF-8 where there is no console. */
  static Charset charset() {
    Console console = System.console();
    return console == null ? StandardCharsets.UTF_8 : console.charset();
  }
}
