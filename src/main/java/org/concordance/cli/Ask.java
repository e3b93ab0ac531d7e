package org.concordance.cli;

import java.util.Optional;
import java.util.function.Function;
import org.concordance.model.FieldRules;
import org.concordance.model.Refusal;

/**
 * Something that a command has to know.
 *
 * @param option the option that says it, such as {@code --title}
 * @param question what to ask for, without a colon
 * @param fallback the answer if there is none; may be empty
 * @param required whether there has to be an answer
 * @param rule why an answer is refused, or nothing
 */
record Ask(
    String option,
    String question,
    String fallback,
    boolean required,
    Function<String, Optional<Refusal>> rule) {

  /** Something without which there is no record. */
  static Ask required(String option, String question, Function<String, Optional<Refusal>> rule) {
    return new Ask(option, question, "", true, rule);
  }

  /** Something that may be left out. */
  static Ask optional(String option, String question, Function<String, Optional<Refusal>> rule) {
    return new Ask(option, question, "", false, rule);
  }

  /** Something with a usual answer. */
  static Ask usually(
      String option, String question, String fallback, Function<String, Optional<Refusal>> rule) {
    return new Ask(option, question, fallback, false, rule);
  }

  /** The rule for a date. Its hints are for answers, in which no words stand beside it. */
  static Optional<Refusal> date(String text) {
    return FieldRules.datedPage(text)
        .map(
            wrong ->
                new Refusal(wrong.message(), wrong.hint().replaceFirst(", or \\{edtf: .*}$", "")));
  }

  /** Why an answer is refused; no text may hold what no page may hold. */
  Optional<Refusal> refusal(String answer) {
    return FieldRules.text(answer).or(() -> rule.apply(answer));
  }

  /** What stands before the place of the answer. */
  String prompt() {
    if (!fallback.isEmpty()) {
      return question + " [" + fallback + "]: ";
    }
    return question + (required ? ": " : " (Enter for none): ");
  }
}
