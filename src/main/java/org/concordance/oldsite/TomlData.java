package org.concordance.oldsite;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordance.model.Place;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseOptions;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** Reads TOML, with the place of each key and value; dates stay as they were written. */
final class TomlData {

  private static final int DEEPEST = 20;

  private final String file;
  private final int firstLine;

  private TomlData(String file, int firstLine) {
    this.file = file;
    this.firstLine = firstLine;
  }

  /**
   * The fields.
   *
   * @param file the file as messages show it
   * @param firstLine the line on which the text begins
   * @throws UnfitException when it is no TOML
   */
  static Datum.Fields read(String toml, String file, int firstLine) {
    TomlData reader = new TomlData(file, firstLine);
    TomlParseResult result =
        Toml.parse(toml, TomlParseOptions.defaults().withMaxNestingDepth(DEEPEST));
    Optional<TomlParseError> error =
        result.errors().stream()
            .min(
                Comparator.comparingInt((TomlParseError one) -> one.position().line())
                    .thenComparingInt(one -> one.position().column()));
    if (error.isPresent()) {
      throw new UnfitException(
          reader.place(error.get().position()),
          "not valid TOML: " + oneLine(error.get()),
          "write 'key = \"value\"', a line for each, and texts in quotes");
    }
    return reader.fields(result, new Place(file, firstLine, 1));
  }

  private static String oneLine(TomlParseError error) {
    return String.valueOf(error.getMessage()).lines().findFirst().orElse("");
  }

  private Datum.Fields fields(TomlTable table, Place place) {
    List<Datum.Field> fields = new ArrayList<>();
    for (Map.Entry<String, Object> entry : table.entrySet()) {
      Place at = place(table.inputPositionOf(List.of(entry.getKey())));
      fields.add(new Datum.Field(entry.getKey(), at, datum(entry.getValue(), at)));
    }
    fields.sort(Comparator.comparing(Datum.Field::place));
    return new Datum.Fields(place, fields);
  }

  private Datum datum(Object value, Place place) {
    if (value instanceof TomlTable table) {
      return fields(table, place);
    }
    if (value instanceof TomlArray array) {
      List<Datum> items = new ArrayList<>();
      for (int i = 0; i < array.size(); i++) {
        items.add(datum(array.get(i), place(array.inputPositionOf(i))));
      }
      return new Datum.Items(place, items);
    }
    return new Datum.Text(place, value.toString());
  }

  private Place place(@Nullable TomlPosition position) {
    return position == null
        ? new Place(file, firstLine, 1)
        : new Place(file, position.line() + firstLine - 1, position.column());
  }
}
