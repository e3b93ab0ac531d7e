package org.concordance.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordance.model.Characters;
import org.concordance.model.FieldRules;

/**
 * Gets what a command has to know: from its options, and on a terminal by asking for the rest.
 *
 * <p>An answer is looked at once it is given, and asked for again if it cannot be right. In a pipe
 * nothing is asked; what is missing or wrong is collected, to be told together.
 */
final class Form {

  private final PrintWriter out;
  private final Optional<Input> input;
  private final List<String> missing = new ArrayList<>();
  private final List<String> mistakes = new ArrayList<>();
  private final List<String> notices = new ArrayList<>();
  private Optional<String> conflict = Optional.empty();

  /**
   * A form.
   *
   * @param input where answers come from; empty when nothing may be asked
   */
  Form(PrintWriter out, Optional<Input> input) {
    this.out = out;
    this.input = input;
  }

  /** Whether somebody can be asked. */
  boolean asks() {
    return input.isPresent();
  }

  /** Says something to whoever is being asked. */
  void say(String text) {
    out.println(Characters.onOneLine(text));
  }

  /** One answer; empty when there is none. */
  String one(Ask ask, Optional<String> given) {
    Optional<String> fitting = given.map(FieldRules::oneLine).filter(text -> accepted(ask, text));
    if (fitting.isPresent()) {
      return fitting.get();
    }
    if (asks()) {
      return FieldRules.oneLine(asked(ask, answer -> accepted(ask, FieldRules.oneLine(answer))));
    }
    if (given.isEmpty() && ask.required() && ask.fallback().isEmpty()) {
      missing.add(ask.option());
    }
    return given.isPresent() ? "" : ask.fallback();
  }

  /** Several answers, set apart by semicolons. */
  List<String> many(Ask ask, List<String> given) {
    List<String> parts =
        given.stream()
            .flatMap(text -> parts(text).isEmpty() ? Stream.of(text) : parts(text).stream())
            .toList();
    List<String> fitting = each(ask, parts);
    if (!asks() || !given.isEmpty() && fitting.size() == parts.size()) {
      return fitting;
    }
    String answers =
        asked(ask, answer -> parts(answer).stream().allMatch(part -> accepted(ask, part)));
    return parts(answers);
  }

  /** Those of several values that are right, whole; the others are refused. */
  List<String> each(Ask ask, List<String> given) {
    return given.stream().map(FieldRules::oneLine).filter(text -> accepted(ask, text)).toList();
  }

  /** The parts of an answer that are set apart by semicolons. */
  static List<String> parts(String answer) {
    return Stream.of(answer.split(";"))
        .map(FieldRules::oneLine)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  private boolean accepted(Ask ask, String answer) {
    var refusal = ask.refusal(answer);
    refusal.ifPresent(wrong -> refuse(ask.option(), wrong.toString()));
    return refusal.isEmpty();
  }

  /** Notes that what an option says cannot be right; on a terminal, says so at once. */
  void refuse(String option, String why) {
    if (asks()) {
      say("  " + why);
    } else {
      mistakes.add(option + ": " + Characters.onOneLine(why));
    }
  }

  /** Says what is worth knowing, and is no mistake: on a terminal at once, else at the end. */
  void notice(String text) {
    if (asks()) {
      say("  note: " + text);
    } else {
      notices.add(Characters.onOneLine(text));
    }
  }

  /** What is to be said at the end. */
  List<String> notices() {
    return List.copyOf(notices);
  }

  /** Notes why the record cannot be made, though what was given is in order. */
  void conflict(String why) {
    conflict = Optional.of(why);
  }

  /** Why the record cannot be made, if so. */
  Optional<String> conflict() {
    return conflict;
  }

  /** Looks at an answer, says what is wrong with it, and tells whether it is right. */
  interface Examiner {
    boolean accepts(String answer);
  }

  /** An answer that is right, the usual one or none; asked for until there is one. */
  String asked(Ask ask, Examiner examiner) {
    while (true) {
      out.print(Characters.onOneLine(ask.prompt()));
      out.flush();
      String answer = line().strip();
      if (answer.isEmpty() && (!ask.required() || !ask.fallback().isEmpty())) {
        return ask.fallback();
      }
      if (answer.isEmpty()) {
        say("  this is needed; Ctrl-C ends without writing anything");
      } else if (examiner.accepts(answer)) {
        return answer;
      }
    }
  }

  private String line() {
    try {
      Optional<String> line = input.orElseThrow().line();
      if (line.isEmpty()) {
        out.println();
      }
      return line.orElseThrow(CancelledException::new);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is missing or wrong, in words; empty when the form is complete. */
  Optional<String> complaint() {
    Stream<String> lacking =
        missing.isEmpty() ? Stream.empty() : Stream.of("missing: " + String.join(", ", missing));
    String all = Stream.concat(lacking, mistakes.stream()).collect(Collectors.joining("\n"));
    return all.isEmpty() ? Optional.empty() : Optional.of(all);
  }
}
