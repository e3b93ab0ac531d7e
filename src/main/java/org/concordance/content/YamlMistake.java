package org.concordance.content;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * A mistake in YAML, said in a curator's words instead of the parser's.
 *
 * @param message what is wrong
 * @param hint the cure
 * @param mark where; absent when the parser does not know
 */
record YamlMistake(String message, String hint, Optional<Mark> mark) {

  /**
   * How a mistake of one kind is told.
   *
   * @param said what the parser's message holds
   * @param message what to say instead; empty to leave the parser's words
   * @param hint the cure
   */
  private record Telling(String said, String message, String hint) {}

  private static final List<Telling> TELLINGS =
      List.of(
          new Telling(
              "mapping values are not allowed",
              "a colon where no key can stand",
              "put quotes around a value that holds a colon and a space; a key lines up with those"
                  + " above it, and a list item begins with a hyphen"),
          new Telling("found character '\\t(TAB)'", "a tab", "indent with spaces, not tabs"),
          new Telling(
              "that cannot start any token",
              "a value cannot begin with this character",
              "put quotes around the value"),
          new Telling(
              "found unexpected end of stream",
              "the quotation mark here is never closed",
              "close it at the end of the value"),
          new Telling("aliases", "", "put quotes around a value that begins with *"),
          new Telling(
              "unexpected character found",
              "",
              "put quotes around a value that begins with & or *"),
          new Telling(
              "but found '<scalar>'",
              "text after the end of a value",
              "put quotes around the whole value"),
          new Telling(
              "expected <block end>, but found",
              "this line does not line up with those above it",
              "begin each key of one record, and each item of one list, in the same column"),
          new Telling(
              "expected a comment", "", "put quotes around a value that begins with > or |"),
          new Telling(
              "mapping keys are not allowed", "", "put quotes around a value that begins with ?"),
          new Telling(
              "could not find expected ':'",
              "a line that is neither 'key: value' nor a list item",
              "put quotes around a value of several lines, or take the line out"),
          new Telling("expected ',' or ']'", "", "close the square bracket"),
          new Telling("expected ',' or '}'", "", "close the curly bracket"),
          new Telling("nested more than", "", "no field needs so many brackets or indents"));

  private static final Telling UNKNOWN =
      new Telling("", "", "look at this line and the one before: indentation, quotes, brackets");

  static YamlMistake of(MarkedYamlEngineException e) {
    String said = e.getProblem();
    Telling telling =
        TELLINGS.stream().filter(one -> said.contains(one.said())).findFirst().orElse(UNKNOWN);
    boolean unclosed = said.contains("found unexpected end of stream");
    // Where a quotation mark that is never closed was opened, not where the text came to an end.
    Optional<Mark> mark =
        unclosed
            ? e.getContextMark().or(e::getProblemMark)
            : e.getProblemMark().or(e::getContextMark);
    return new YamlMistake(
        telling.message().isEmpty() ? plain(said) : telling.message(), telling.hint(), mark);
  }

  /** The first line of the parser's words, without its asides. */
  static String plain(String said) {
    return said.lines().findFirst().orElse("").replaceFirst("\\. \\(Do not use.*", "").strip();
  }
}
