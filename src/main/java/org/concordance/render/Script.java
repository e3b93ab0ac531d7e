package org.concordance.render;

import java.util.stream.Collectors;

/** A script as it is published: without the lines of comment and the indents of its writers. */
final class Script {

  private Script() {}

  /**
   * The same script in fewer characters, its lines as they were. It must not hold a template
   * literal over several lines.
   */
  static String compact(String script) {
    return script
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("//"))
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
