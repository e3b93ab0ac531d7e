package org.concordance.bibliography;

import java.util.List;
import org.concordance.cite.CslName;
import org.concordance.ingest.Remark;
import org.concordance.model.Name;

/**
 * Names of RIS, in which a comma divides the family name from the given names, whoever it is: a
 * body whose own name has one is written no otherwise than a person.
 */
final class RisNames {

  private RisNames() {}

  /** Takes the names in a field under a variable. */
  static void take(Description work, String variable, Field field) {
    List<String> names = List.of(field.line().split("\\s*;\\s*"));
    work.names(variable, names.stream().filter(n -> !isOthers(n)).map(RisNames::of).toList());
    if (names.stream().anyMatch(name -> isOfBody(parts(name)))) {
      work.guessed(field, "has words of a body's name, and is not divided at its comma");
    }
    if (names.stream().anyMatch(RisNames::isOthers)) {
      work.remark(
          Remark.leftOut(
              field.place(),
              field.subject(),
              "says that there are others, who are not named there"));
    }
  }

  private static boolean isOthers(String name) {
    return name.matches("(?i)(?:and )?(?:et\\s+al\\.?|and others)");
  }

  private static String[] parts(String name) {
    return name.strip().split("\\s*,\\s*", -1);
  }

  /** A name: family, given, suffix. With a comma at its end it is in one piece. */
  private static WorkName of(String text) {
    String[] parts = parts(text);
    if (isOfBody(parts)) {
      return WorkName.literal(text);
    }
    return switch (parts.length) {
      case 1 -> WorkName.plain(text);
      case 2 ->
          parts[1].isEmpty() ? WorkName.literal(parts[0]) : WorkName.person(parts[0], parts[1], "");
      case 3 -> WorkName.person(parts[0], parts[1], parts[2]);
      default -> WorkName.literal(text);
    };
  }

  /** Whether a name with a comma is a body's; a person may be called Post, or Ana (ed.). */
  private static boolean isOfBody(String[] parts) {
    boolean isDivided = parts.length > 1 && !parts[1].isEmpty();
    boolean begins = parts[0].indexOf(' ') > 0 && hasWordOfBody(parts[0]);
    return isDivided && (begins || hasWordOfBody(parts[1]));
  }

  private static boolean hasWordOfBody(String part) {
    return CslName.isOfBody(new Name.Plain(part.replaceAll("[()&/\\d]", " ")));
  }
}
