package org.concordance.export;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.concordance.model.Reading;

/**
 * A column of the table of readings: what stands in it, and how that is described to programs.
 *
 * @param name the name in the header
 * @param type the type in Frictionless' Table Schema: {@code string}, {@code date}, {@code boolean}
 * @param needed whether each row has a value
 * @param pattern a regular expression that each whole value matches; empty for none
 * @param rdfType the class of the values; empty for none
 * @param description the column in words
 * @param cell the value in the row of a reading; empty for none
 * @see <a href="https://specs.frictionlessdata.io/table-schema/">Table Schema</a>
 */
record Column(
    String name,
    String type,
    boolean needed,
    String pattern,
    String rdfType,
    String description,
    Function<Reading, String> cell) {

  private static final String EDTF = "http://id.loc.gov/datatypes/edtf/EDTF";

  /** A column of text, which may be empty. */
  static Column text(String name, String description, Function<Reading, Optional<String>> cell) {
    return new Column(
        name, "string", false, "", "", description, reading -> cell.apply(reading).orElse(""));
  }

  /** A column of texts that each row has. */
  static Column needed(String name, String description, Function<Reading, String> cell) {
    return new Column(name, "string", true, "", "", description, cell);
  }

  /** A column of dates in EDTF, which may be empty. */
  static Column edtf(String name, String description, Function<Reading, Optional<String>> cell) {
    return text(name, description, cell).ofType(EDTF);
  }

  /** A column of days, which may be empty. */
  static Column day(String name, String description, Function<Reading, Optional<String>> cell) {
    return new Column(
        name, "date", false, "", "", description, reading -> cell.apply(reading).orElse(""));
  }

  /** A column of truth values. */
  static Column truth(String name, String description, Function<Reading, Boolean> cell) {
    return new Column(
        name, "boolean", true, "", "", description, reading -> cell.apply(reading).toString());
  }

  /** The same, with a value in each row. */
  Column always() {
    return new Column(name, type, true, pattern, rdfType, description, cell);
  }

  /** The same, of values that match. */
  Column matching(String regex) {
    return new Column(name, type, needed, regex, rdfType, description, cell);
  }

  /** The same, of addresses. */
  Column ofAddresses() {
    return ofType("http://www.w3.org/2001/XMLSchema#anyURI");
  }

  /** The same, of language tags. */
  Column ofLanguages() {
    return ofType("http://www.w3.org/2001/XMLSchema#language");
  }

  private Column ofType(String iri) {
    return new Column(name, type, needed, pattern, iri, description, cell);
  }

  /**
   * How Table Schema describes it.
   *
   * @param key whether it names the row
   */
  Map<String, Object> field(boolean key) {
    Map<String, Object> field = new LinkedHashMap<>();
    field.put("name", name);
    field.put("type", type);
    field.put("description", description);
    if (!rdfType.isEmpty()) {
      field.put("rdfType", rdfType);
    }
    Map<String, Object> constraints = new LinkedHashMap<>();
    if (needed) {
      constraints.put("required", true);
    }
    if (key) {
      constraints.put("unique", true);
    }
    if (!pattern.isEmpty()) {
      constraints.put("pattern", pattern);
    }
    if (!constraints.isEmpty()) {
      field.put("constraints", constraints);
    }
    return field;
  }
}
