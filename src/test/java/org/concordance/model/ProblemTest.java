package org.concordance.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
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

  @Test
  void aNoteIsPrintedAsSuchAndStopsNothing() {
    Problem note = new Problem(Severity.NOTE, new Place("a.md", 2, 1), "odd", "look at it");
    Problems problems = new Problems();
    problems.add(note);

    problems.stopOnErrors(true);

    assertEquals("a.md:2:1: note: odd\n    hint: look at it", note.toString());
    assertEquals(List.of(note), problems.sorted());
  }
}
