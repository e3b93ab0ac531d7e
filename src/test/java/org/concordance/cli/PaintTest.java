package org.concordance.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.concordance.model.Place;
import org.concordance.model.Problem;
import org.concordance.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Colours, and where there are any. */
final class PaintTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # variables,                terminal, windows, wanted
          '',                         true,     false,   true
          '',                         false,    false,   false
          'TERM=xterm-256color',      true,     false,   true
          'TERM=dumb',                true,     false,   false
          'NO_COLOR=1',               true,     false,   false
          'NO_COLOR=0',               true,     false,   false
          'NO_COLOR=',                true,     false,   true
          'CLICOLOR=0',               true,     false,   false
          'CLICOLOR=1',               true,     false,   true
          'CLICOLOR_FORCE=1',         false,    false,   true
          'CLICOLOR_FORCE=0',         false,    false,   false
          'CLICOLOR_FORCE=',          false,    false,   false
          'CLICOLOR_FORCE=1 TERM=dumb', true,   false,   true
          'CLICOLOR_FORCE=1 NO_COLOR=1', true,  false,   false
          '',                         true,     true,    false
          'TERM=xterm',               true,     true,    true
          'TERM=cygwin',              true,     true,    true
          'CLICOLOR_FORCE=1',         true,     true,    true
          """)
  void coloursAreForTerminalsThatShowThem(
      String variables, boolean terminal, boolean windows, boolean wanted) {
    assertEquals(wanted, Paint.isWanted(environment(variables), terminal, windows));
  }

  private static Map<String, String> environment(String variables) {
    Map<String, String> environment = new HashMap<>();
    for (String one : variables.isEmpty() ? new String[0] : variables.split(" ")) {
      environment.put(one.substring(0, one.indexOf('=')), one.substring(one.indexOf('=') + 1));
    }
    return environment;
  }

  @Test
  void placesStandOutAndSeveritiesDiffer() {
    Place place = new Place("a.md", 1, 2);
    Outcome outcome =
        Outcome.mistakes(
            List.of(
                new Problem(Severity.ERROR, place, "no", "yes"),
                new Problem(Severity.WARNING, place, "hm", ""),
                new Problem(Severity.NOTE, place, "ah", "")),
            "2 things.");
    assertEquals(
        """
        <1>a.md:1:2:<0> <1;31>error:<0> no
        <2>    hint: yes<0>
        <1>a.md:1:2:<0> <33>warning:<0> hm
        <1>a.md:1:2:<0> <2>note:<0> ah
        2 things.
        """,
        shown(outcome));
  }

  @Test
  void aFailureStandsOut() {
    assertEquals("<1;31>error:<0> no room\n", shown(Outcome.refused("no room")));
    assertEquals("no\n<2>    hint: so<0>\n", shown(Outcome.usage("no", "so")));
  }

  @Test
  void withoutItsColoursTheTextIsTheSame() {
    Problem problem = new Problem(Severity.WARNING, Place.of("a.md"), "hm", "so");
    assertEquals(problem.toString(), Paint.problem(problem).replaceAll("\u001B\\[[0-9;]*m", ""));
  }

  private static String shown(Outcome outcome) {
    StringWriter err = new StringWriter();
    PrintWriter out = new PrintWriter(new StringWriter());
    new TextReport(
            new Screen(Input.NONE, false, out, new PrintWriter(err), false, true, true), false)
        .print(outcome);
    return err.toString()
        .replace(System.lineSeparator(), "\n")
        .replaceAll("\u001B\\[([0-9;]*)m", "<$1>");
  }
}
