package org.concordance.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names of CSL-JSON, in parts or in one piece. */
final class CslNames {

  /** How a name is to be treated, which the name shows by itself. */
  private static final Set<String> MANNERS =
      Set.of(
          "comma-suffix", "static-ordering", "parse-names", "isInstitution", "multi", "sequence");

  private static final Set<String> PARTS =
      Set.of(
          "family",
          "given",
          "suffix",
          "literal",
          "name",
          "dropping-particle",
          "non-dropping-particle");

  private CslNames() {}

  /** Takes the names under a variable. */
  static void take(Description work, String variable, Field field, Object value) {
    List<?> all = value instanceof List<?> list ? list : List.of(value);
    List<WorkName> names = new ArrayList<>();
    for (Object one : all) {
      if (one instanceof Map<?, ?> parts) {
        names.add(name(parts));
        parts.forEach((key, part) -> other(work, field, key.toString(), part));
      } else {
        names.add(WorkName.plain(Markup.off(one.toString())));
      }
    }
    work.names(variable, names);
  }

  private static void other(Description work, Field field, String key, Object value) {
    if (!PARTS.contains(key) && !MANNERS.contains(key)) {
      work.leftOut(new Field(field.name() + "." + key, CslReader.text(value), field.place()));
    }
  }

  private static WorkName name(Map<?, ?> parts) {
    String family = (part(parts, "non-dropping-particle") + " " + part(parts, "family")).strip();
    String given = (part(parts, "given") + " " + part(parts, "dropping-particle")).strip();
    String whole = part(parts, "literal") + part(parts, "name");
    if (!whole.isEmpty()) {
      return WorkName.literal(whole);
    }
    boolean fixed = "true".equals(part(parts, "static-ordering")) && !given.isEmpty();
    return fixed
        ? WorkName.literal(family + " " + given)
        : WorkName.person(family, given, part(parts, "suffix"));
  }

  private static String part(Map<?, ?> parts, String key) {
    return Markup.off(CslReader.at(parts, key));
  }
}
