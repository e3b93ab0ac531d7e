package org.concordance.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** What tests need to know of the schemas, and front matter as an editor hands it to them. */
public final class SchemaTexts {

  private static final ObjectMapper JSON = new ObjectMapper();

  private SchemaTexts() {}

  /** The schema of a kind of file. */
  static Schema schema(String kind) {
    return Schema.valueOf(kind.toUpperCase(Locale.ROOT));
  }

  /** The keys of a kind of file. */
  public static List<String> keys(String kind) {
    return schema(kind).fields().fields().stream().map(Field::key).toList();
  }

  /** The keys of the description of a work. */
  public static List<String> keysOfSource() {
    return Works.SOURCE.fields().stream().map(Field::key).toList();
  }

  /** YAML as editors read it: with the core schema of YAML 1.2, numbers as numbers. */
  public static JsonNode json(String yaml) {
    LoadSettings settings = LoadSettings.builder().setSchema(new CoreSchema()).build();
    return JSON.valueToTree(new Load(settings).loadFromString(yaml));
  }
}
