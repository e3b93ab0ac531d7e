package org.concordance.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concordance.cite.CslVocabulary;
import org.junit.jupiter.api.Test;

/** What editors say of a field is what the tables of {@code content/README.md} say. */
final class ReferenceTablesTest {

  private static final Map<String, FieldSet> TABLES = new LinkedHashMap<>();

  static {
    TABLES.put("## archive.yaml", Settings.ARCHIVE);
    TABLES.put("## Readings", Kinds.READING);
    TABLES.put("### The source", Works.SOURCE);
    TABLES.put("## Actors", Authorities.ACTOR);
    TABLES.put("## Topics", Authorities.TOPIC);
    TABLES.put("## Events", Authorities.EVENT);
    TABLES.put("## Pages", Kinds.PAGE);
    TABLES.put("## Revisions", Kinds.VERSION);
  }

  private static final Pattern ROW =
      Pattern.compile("\\| (`.*?) \\| (yes|no|if \\w+) \\| (.*) \\|");
  private static final Pattern KEY = Pattern.compile("`([^`]+)`");

  @Test
  void sayTheSame() throws IOException {
    String reference = Files.readString(Path.of("content/README.md"));
    List<String> found = new ArrayList<>();
    TABLES.forEach((heading, fields) -> compare(heading, fields, table(reference, heading), found));
    assertEquals(List.of(), found);
  }

  private static void compare(
      String heading, FieldSet fields, Map<String, String> rows, List<String> found) {
    Set<String> left = new TreeSet<>(rows.keySet());
    for (Field field : fields.fields()) {
      left.remove(field.key());
      String row = rows.get(field.key());
      boolean isOther =
          CslVocabulary.NAMES.contains(field.key())
              || CslVocabulary.VARIABLES.contains(field.key());
      String said = (field.needed() ? "yes" : "no") + ": " + field.meaning();
      String wanted = row == null ? "nothing" : row.replaceFirst("^if \\w+", "no");
      if (!said.equals(wanted)
          && !(row == null && isOther)
          && !wanted.equals("no: as for actors")) {
        found.add(heading + ", " + field.key() + ": " + wanted + " <> " + said);
      }
    }
    left.forEach(key -> found.add(heading + ": no schema has " + key));
  }

  /** For each key of the table below a heading, whether it is needed, and its meaning as text. */
  private static Map<String, String> table(String reference, String heading) {
    int start = reference.indexOf("\n" + heading + "\n");
    assertTrue(start > 0, heading);
    Map<String, String> rows = new LinkedHashMap<>();
    for (String line : reference.substring(start + 1).lines().skip(1).toList()) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        String meaning = row.group(3).replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1").replace("`", "");
        KEY.matcher(row.group(1))
            .results()
            .forEach(key -> rows.put(key.group(1), row.group(2) + ": " + meaning));
      } else if (line.startsWith("#") && !rows.isEmpty() || line.startsWith("## ")) {
        break;
      }
    }
    assertTrue(rows.size() > 3, heading + " has " + rows.keySet());
    return rows;
  }
}
