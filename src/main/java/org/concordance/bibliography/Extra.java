package org.concordance.bibliography;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concordance.cite.CslVocabulary;

/**
 * What stands in notes behind the name of a variable, each on a line of its own: {@code DOI:
 * 10.1000/182}, as Zotero's users write what it has no field for, and as our own RIS does.
 *
 * @see <a href="https://www.zotero.org/support/kb/item_types_and_fields">Zotero, "Citing Fields
 *     from Extra"</a>
 */
final class Extra {

  private static final Pattern LINE =
      Pattern.compile("\\{?:?([A-Za-z][A-Za-z _-]{1,40}): *(\\S.*?)\\}?");

  /** The names of variables in small letters and without their hyphens. */
  private static final Map<String, String> VARIABLES = new HashMap<>();

  static {
    CslVocabulary.VARIABLES.forEach(name -> VARIABLES.put(key(name), name));
    CslVocabulary.NAMES.forEach(name -> VARIABLES.put(key(name), name));
    List.of("publisher", "issued", "accessed", "language", "type")
        .forEach(name -> VARIABLES.put(name, name));
    // Words that begin a line of anybody's note.
    List.of("abstract", "note", "keyword", "source", "references")
        .forEach(name -> VARIABLES.remove(name));
  }

  private Extra() {}

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[ _-]", "");
  }

  /** The variable that a line of a note is for; empty when it is but a note. */
  static Optional<Field> field(Field note, String line) {
    Matcher matcher = LINE.matcher(line.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Optional<String> variable = Optional.ofNullable(VARIABLES.get(key(matcher.group(1))));
    return variable.map(name -> new Field(name, matcher.group(2), note.place()));
  }

  /** Takes what a note says by lines, and keeps the rest of it beside the archive. */
  static void take(Description work, Field note) {
    List<String> rest = new ArrayList<>();
    for (String line : note.value().split("\n")) {
      Optional<Field> field = field(note, line);
      if (field.isEmpty()) {
        rest.add(line);
      } else {
        take(work, note, field.get());
      }
    }
    work.aside("Notes", note.with(String.join("\n", rest).strip()));
  }

  private static void take(Description work, Field note, Field field) {
    Field said = new Field(note.name() + ": " + field.name(), field.value(), field.place());
    if (field.name().equals("type")) {
      if (CslVocabulary.TYPES.contains(field.value())) {
        work.type(field.value());
      } else {
        work.leftOut(said, "is no type of CSL");
      }
    } else if (Taking.isName(field.name())) {
      work.names(field.name(), List.of(name(field.value())));
    } else {
      new Taking(work).take(field.name(), said);
    }
  }

  /** A name as Zotero's users divide it, or as our RIS does. */
  private static WorkName name(String text) {
    String[] parts = text.split("\\s*(?:\\|\\||,)\\s*", 3);
    return switch (parts.length) {
      case 2 -> WorkName.person(parts[0], parts[1], "");
      case 3 -> WorkName.person(parts[0], parts[1], parts[2]);
      default -> WorkName.plain(text);
    };
  }
}
