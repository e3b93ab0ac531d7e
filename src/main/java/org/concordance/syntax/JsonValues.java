package org.concordance.syntax;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the texts, numbers and truth values of a JSON document from elsewhere. */
public final class JsonValues {

  private JsonValues() {}

  /**
   * The values of all objects, those in others too, by their keys with dots between them, such as
   * {@code closest.url}. Lists and nulls are passed over.
   *
   * @return empty when it is no JSON, or no object
   */
  public static Optional<SortedMap<String, String>> of(String json) {
    SortedMap<String, String> values = new TreeMap<>();
    try (JsonReader reader = new JsonReader(new StringReader(json))) {
      if (reader.peek() != JsonToken.BEGIN_OBJECT) {
        return Optional.empty();
      }
      readObject(reader, "", values);
      return reader.peek() == JsonToken.END_DOCUMENT ? Optional.of(values) : Optional.empty();
    } catch (IOException | IllegalStateException e) {
      return Optional.empty();
    }
  }

  private static void readObject(JsonReader reader, String before, SortedMap<String, String> values)
      throws IOException {
    reader.beginObject();
    while (reader.hasNext()) {
      String key = before + reader.nextName();
      switch (reader.peek()) {
        case BEGIN_OBJECT -> readObject(reader, key + ".", values);
        case STRING, NUMBER -> values.put(key, reader.nextString());
        case BOOLEAN -> values.put(key, Boolean.toString(reader.nextBoolean()));
        default -> reader.skipValue();
      }
    }
    reader.endObject();
  }
}
