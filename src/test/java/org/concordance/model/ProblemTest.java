package org.concordance.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class ProblemTest {

  @Test
  void printsAsCompilersDo() {
    Place place = new Place("content/readings/a.md", 14, 5);

    assertEquals(
        """
        content/readings/a.md:14:5: error: unknown actor 'suh-wok'
            hint: did you mean 'suh-wook'?""",
        new Problem(Severity.ERROR, place, "unknown actor 'suh-wok'", "did you mean 'suh-wook'?")
            .toString());
  }

  @Test
  void printsNothingThatCommandsATerminalOrTurnsTextAround() {
    Problem problem =
        new Problem(Severity.WARNING, Place.of("a.md"), "'\u001b[31m\n\u202E\u2066'", "\u0007");

    assertEquals(
        "a.md: warning: '\uFFFD[31m\uFFFD\uFFFD\uFFFD'\n    hint: \uFFFD", problem.toString());
  }
}
