package org.concordance.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.concordance.syntax.JsonText;

/** The schemas, as somebody else's program understands them. */
public final class JsonSchemas {

  private static final String URL = "https://archive.example/";
  private static final Map<String, JsonSchema> READ = new ConcurrentHashMap<>();

  private JsonSchemas() {}

  /** What is wrong with a file's front matter, by its kind's schema. */
  public static List<String> mistakes(String kind, JsonNode frontMatter) {
    return READ.computeIfAbsent(kind, JsonSchemas::read).validate(frontMatter).stream()
        .map(ValidationMessage::getMessage)
        .toList();
  }

  private static JsonSchema read(String kind) {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
        .getSchema(JsonText.of(SchemaTexts.schema(kind).json(URL)));
  }
}
