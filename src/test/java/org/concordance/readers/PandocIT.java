package org.concordance.readers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.concordance.testing.Program;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * BibLaTeX as Pandoc reads it. What Pandoc 2.17 itself makes of a field is named here; that the
 * field is in our file all the same is what {@link BibTexReaderTest} sees to.
 */
final class PandocIT {

  /** What Pandoc has for a variable, where it is not the same. */
  private static final Map<String, String> RENAMED = Map.of("event-title", "event");

  /** Variables that Pandoc reads from no field, whatever its name. */
  private static final Set<String> UNREAD =
      Set.of(
          "archive",
          "archive-place",
          "archive_collection",
          "archive_location",
          "dimensions",
          "division",
          "jurisdiction",
          "medium",
          "part-number",
          "part-title",
          "printing-number",
          "references",
          "reviewed-genre",
          "reviewed-title",
          "scale",
          "section",
          "source",
          "supplement-number",
          "volume-title",
          "container-title-short",
          "chair",
          "collection-editor",
          "compiler",
          "composer",
          "contributor",
          "curator",
          "editorial-director",
          "executive-producer",
          "guest",
          "host",
          "illustrator",
          "interviewer",
          "narrator",
          "organizer",
          "original-author",
          "performer",
          "producer",
          "recipient",
          "reviewed-author",
          "script-writer",
          "series-creator");

  /** What Pandoc reads otherwise, and why. */
  private static final Set<String> OTHERWISE =
      Set.of(
          // The institution is read as the publisher, or joined to it.
          "bill authority",
          "hearing authority",
          "hearing publisher",
          "case authority",
          "regulation authority",
          "report authority",
          "standard authority",
          "patent authority",
          "patent publisher",
          // So is the organization, which BibLaTeX has for a website's name.
          "web container-title",
          "web publisher",
          "blog container-title",
          "blog publisher",
          "post container-title",
          // No eid is read.
          "journal number",
          "preprint number",
          // The volume and its part are one number.
          "book volume",
          // A capital is put after a full stop, a colon and a question mark.
          "case title",
          "post title",
          "title-13 title",
          "title-22 title");

  private static final Set<String> APART =
      Set.of("type", "issued", "accessed", "keyword", "language");

  @TempDir private Path folder;
  private Program pandoc;

  @BeforeEach
  void find() {
    pandoc = Program.find("pandoc", "pandoc");
  }

  @Test
  void everyFieldThatItKnowsComesBack() throws IOException, InterruptedException {
    Map<String, JsonObject> read = read();
    Map<String, String> expected = new TreeMap<>();
    Map<String, String> actual = new TreeMap<>();
    Set<String> same = new TreeSet<>();
    Works.sources()
        .forEach(
            (id, source) ->
                source.forEach(
                    (variable, value) -> {
                      String key = id + " " + variable;
                      if (OTHERWISE.contains(key)
                          && expected(source, variable, value)
                              .equals(actual(read.get(id), variable))) {
                        same.add(key);
                      }
                      if (!APART.contains(variable)
                          && !UNREAD.contains(variable)
                          && !OTHERWISE.contains(key)) {
                        expected.put(key, expected(source, variable, value));
                        actual.put(key, actual(read.get(id), variable));
                      }
                    }));
    assertEquals(expected, actual);
    assertEquals(Set.of(), same, "what is named as read otherwise, and is not");
  }

  @Test
  void everyTypeThatItKnowsComesBack() throws IOException, InterruptedException {
    Map<String, JsonObject> read = read();
    Set<String> known =
        Set.of(
            "article-journal",
            "article-magazine",
            "article-newspaper",
            "book",
            "chapter",
            "dataset",
            "entry-encyclopedia",
            "graphic",
            "legal_case",
            "legislation",
            "manuscript",
            "motion_picture",
            "pamphlet",
            "paper-conference",
            "patent",
            "personal_communication",
            "report",
            "review",
            "song",
            "speech",
            "thesis",
            "treaty",
            "webpage");
    Set<String> seen = new TreeSet<>();
    Works.sources()
        .forEach(
            (id, source) -> {
              String type = Works.text(source, "type");
              if (known.contains(type)) {
                seen.add(type);
                assertEquals(type, read.get(id).get("type").getAsString(), id);
              }
            });
    assertEquals(new TreeSet<>(known), seen);
  }

  @Test
  void everyDateOfWhichItKnowsTheFormComesBack() throws IOException, InterruptedException {
    Map<String, JsonObject> read = read();
    for (int i = 0; i < HostileFields.DATES.size(); i++) {
      List<String> row = HostileFields.DATES.get(i);
      String edtf = row.get(HostileFields.Column.BIBLATEX.ordinal());
      // Centuries, decades, unspecified parts, years with marks and open ends are lost on it.
      if (edtf.matches("\\d{4}(-[01]\\d(-\\d\\d)?)?(/\\d{4}(-[01]\\d(-\\d\\d)?)?)?")) {
        String parts =
            "[[" + edtf.replaceAll("-0?", ",").replace("/", "],[").replaceAll("\\b0+", "") + "]]";
        JsonObject date = read.get("date-" + i).getAsJsonObject("issued");
        assertEquals(parts, new Gson().toJson(date.get("date-parts")), row.toString());
      }
    }
  }

  private static String expected(Map<String, Object> source, String variable, Object value) {
    if (Names.VARIABLES.contains(variable)) {
      return Names.of(source, variable)
          .toString()
          .replace("'", "’")
          .replace("Plato||", "=Plato")
          .replace("Hokusai||", "=Hokusai");
    }
    String text = value instanceof Map<?, ?> name ? (String) name.get("literal") : value.toString();
    return switch (variable) {
      case "page" -> text.replaceAll(" *– *", "-");
      case "URL" -> text.replace("{", "%7B").replace("}", "%7D");
      case "DOI" -> text.replaceFirst("(?i)^(https?://(dx\\.)?doi\\.org/|doi:\\s*)", "");
      default -> text.strip().replaceAll("\\s+", " ").replace("'", "’");
    };
  }

  private static String actual(JsonObject work, String variable) {
    JsonElement value = work.get(RENAMED.getOrDefault(variable, variable));
    if (value == null) {
      return "(nothing)";
    }
    if (!value.isJsonArray()) {
      return value.getAsString();
    }
    List<String> names = new ArrayList<>();
    value.getAsJsonArray().forEach(name -> names.add(name(name.getAsJsonObject())));
    return names.toString();
  }

  /** A name with the particle that Pandoc takes off where it was. */
  private static String name(JsonObject name) {
    if (name.has("literal")) {
      return "=" + name.get("literal").getAsString();
    }
    String particle = part(name, "dropping-particle") + part(name, "non-dropping-particle");
    String space = particle.isEmpty() || particle.matches(".*[-’]") ? "" : " ";
    return particle
        + space
        + String.join("|", part(name, "family"), part(name, "given"), part(name, "suffix"));
  }

  private static String part(JsonObject name, String part) {
    return name.has(part) ? name.get(part).getAsString() : "";
  }

  private Map<String, JsonObject> read() throws IOException, InterruptedException {
    StringBuilder bib = new StringBuilder();
    Works.sources().keySet().forEach(id -> bib.append(Works.file(id, "bib")));
    String json = pandoc.run(folder, bib.toString(), "-f", "biblatex", "-t", "csljson");
    Map<String, JsonObject> works = new TreeMap<>();
    JsonParser.parseString(json)
        .getAsJsonArray()
        .forEach(
            work ->
                works.put(
                    work.getAsJsonObject().get("id").getAsString().replaceFirst("_source$", ""),
                    work.getAsJsonObject()));
    assertEquals(Works.sources().keySet(), works.keySet());
    return works;
  }
}
