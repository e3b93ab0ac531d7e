package org.concordance.readers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the names in the archive are: {@code family|given|suffix} of a person, {@code =name} in one
 * piece.
 */
final class Names {

  /** The name variables of CSL. */
  static final List<String> VARIABLES =
      List.of(
          ("author chair collection-editor compiler composer container-author contributor curator"
                  + " director editor editorial-director executive-producer guest host illustrator"
                  + " interviewer narrator organizer original-author performer producer recipient"
                  + " reviewed-author script-writer series-creator translator")
              .split(" "));

  /** Names that are only typed, as a reader of the archive understands them. */
  private static final Map<String, String> TYPED =
      Map.ofEntries(
          Map.entry("Ana Lee", "Lee|Ana|"),
          Map.entry("Kim, Felix", "Kim|Felix|"),
          Map.entry("Felix Kim", "Kim|Felix|"),
          Map.entry("F. Kim", "Kim|F.|"),
          Map.entry("Kim Jong-un", "=Kim Jong-un"),
          Map.entry("O'Brien, Conan", "O'Brien|Conan|"),
          Map.entry("Ludwig van Beethoven", "van Beethoven|Ludwig|"),
          Map.entry("Sammy Davis, Jr.", "Davis|Sammy|Jr."),
          Map.entry(
              "Foreign, Commonwealth and Development Office",
              "=Foreign, Commonwealth and Development Office"),
          Map.entry("森 花子", "=森 花子"),
          Map.entry("Madonna", "=Madonna"),
          Map.entry("Владимир Путин", "Путин|Владимир|"));

  private static final Map<String, String> ACTORS =
      Map.of("felix-kim", "Kim|Felix|", "kim-jong-un", "=Kim Jong Un");

  private Names() {}

  /** The names under a variable of a source. */
  static List<String> of(Map<String, Object> source, String variable) {
    Object value = source.get(variable);
    List<?> listed =
        value == null ? List.of() : value instanceof List<?> list ? list : List.of(value);
    List<String> names = new ArrayList<>();
    listed.forEach(name -> names.add(one(name)));
    return names;
  }

  /** All names of a source, by variable. */
  static Map<String, List<String>> of(Map<String, Object> source) {
    Map<String, List<String>> names = new TreeMap<>();
    for (String variable : VARIABLES) {
      if (source.containsKey(variable)) {
        names.put(variable, of(source, variable));
      }
    }
    return names;
  }

  private static String one(Object name) {
    if (!(name instanceof Map<?, ?> fields)) {
      String known = TYPED.get((String) name);
      if (known == null) {
        throw new AssertionError("nobody has said what " + name + " is");
      }
      return known;
    }
    if (fields.containsKey("literal")) {
      return "=" + fields.get("literal");
    }
    if (fields.containsKey("actor")) {
      return ACTORS.get((String) fields.get("actor"));
    }
    String given = fields.containsKey("given") ? (String) fields.get("given") : "";
    String[] parts = given.split(", (?=(Jr\\.|III)$)");
    return fields.get("family") + "|" + parts[0] + "|" + (parts.length > 1 ? parts[1] : "");
  }
}
