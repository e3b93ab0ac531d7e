package org.concordance.bibliography;

import com.google.gson.Gson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.concordance.cite.CslVocabulary;

/** A library in CSL-JSON, with every type and every variable. */
final class MadeJson extends MadeLibrary {

  private static final Gson GSON = new Gson();

  private final List<String> fieldTexts = new ArrayList<>();
  private final List<String> variables =
      CslVocabulary.VARIABLES.stream()
          .filter(name -> !Set.of("abstract", "note", "keyword", "DOI").contains(name))
          .toList();

  MadeJson(boolean wrapped, long seed) {
    super(seed);
    text.append(wrapped ? "{\"items\": [\n" : "[\n");
    for (int i = 0; i < SIZE; i++) {
      item(i, CslVocabulary.TYPES.get(i % CslVocabulary.TYPES.size()));
      text.append(i < SIZE - 1 ? ",\n" : "\n");
    }
    text.append(wrapped ? "]}\n" : "]\n");
  }

  private void item(int number, String type) {
    fieldTexts.clear();
    Map<String, String> fields = common(number, type);
    for (int i = 0; i < 12; i++) {
      fields.putIfAbsent(variables.get((number * 12 + i) % variables.size()), words(2));
    }
    fields.put("publisher", words(2));
    fields.put("language", "ja");
    field("id", "\"../" + number + "\"");
    fields.forEach((name, value) -> field(name, value(number, name, value)));
    names(number, fields);
    AwkwardDates.Written date = date(number);
    put(fields, date);
    if (!date.read().equals("-")) {
      field("issued", date.json());
    }
    fields.put("accessed", "2022-01-02");
    field("accessed", "{\"date-parts\": [[2022, \"1\", 2]]}");
    List<String> keywords = List.of("Topic " + number, "warning & watch");
    field("keyword", GSON.toJson(String.join(", ", keywords)));
    String summary = words(12);
    field("abstract", GSON.toJson("<p>" + summary.replace("<", "&lt;") + "</p>"));
    String note = "Private " + number;
    fields.put("PMID", "77" + number);
    fieldTexts.removeIf(text -> text.startsWith("\"PMID\""));
    field("note", GSON.toJson("PMID: 77" + number + "\n" + note));
    field("custom", "{\"file\": \"/papers/" + number + ".pdf\"}");
    field("x-rating", Integer.toString(number));
    text.append("  {").append(String.join(",\n    ", fieldTexts)).append('}');
    expected.add(new Expected(fields, keywords, summary, note));
  }

  private static String value(int number, String name, String value) {
    return switch (name) {
      case "language" -> number % 2 == 0 ? "\"ja\"" : "\"Japanese\"";
      case "volume" -> value;
      case "title" ->
          GSON.toJson(value.replaceFirst("Work", "<i>Work</i>").replaceFirst("1 < 2", "1 &lt; 2"));
      default -> GSON.toJson(value);
    };
  }

  private void names(int number, Map<String, String> fields) {
    for (String variable :
        List.of("author", CslVocabulary.NAMES.get(number % CslVocabulary.NAMES.size()))) {
      List<AwkwardNames.Written> names = names(number + variable.length());
      put(fields, variable, names.stream().map(AwkwardNames.Written::read).toList());
      field(
          variable,
          names.stream()
              .map(AwkwardNames.Written::json)
              .collect(Collectors.joining(", ", "[", "]")));
    }
  }

  private void field(String name, String json) {
    fieldTexts.add(GSON.toJson(name) + ": " + json);
  }
}
