package org.concordance.schema;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a kind of file may hold.
 *
 * <p>In draft 7 of JSON Schema: what is needed here is in it, and every editor reads it, those too
 * that do not know the drafts of 2019 and 2020 yet.
 *
 * @see <a href="https://json-schema.org/draft-07">JSON Schema, draft 7</a>
 */
enum Schema {
  ARCHIVE("archive", "archive.yaml", "The settings of an archive", Settings.ARCHIVE),
  READING("reading", "readings/<id>.md", "A summary of a work", Kinds.READING),
  ACTOR(
      "actor",
      "actors/<id>.md",
      "A person, government, organisation or publication",
      Authorities.ACTOR),
  TOPIC("topic", "topics/<id>.md", "A subject", Authorities.TOPIC),
  EVENT("event", "events/<id>.md", "Something that happened on a date", Authorities.EVENT),
  PAGE("page", "pages/<id>.md", "A free page, such as “About”", Kinds.PAGE),
  VERSION("version", "versions/<id>/<date>.md", "An earlier text of a reading", Kinds.VERSION);

  private final String word;
  private final String file;
  private final String what;
  private final FieldSet fields;

  Schema(String word, String file, String what, FieldSet fields) {
    this.word = word;
    this.file = file;
    this.what = what;
    this.fields = fields;
  }

  /** The word for one of the kind, which names the schema. */
  String word() {
    return word;
  }

  /** Where such a file is, below the content folder. */
  String file() {
    return file;
  }

  /** What such a file is, in a few words. */
  String what() {
    return what;
  }

  FieldSet fields() {
    return fields;
  }

  /** Where the schema is on the site. */
  String path() {
    return "schema/" + word + ".json";
  }

  /**
   * The schema.
   *
   * @param url the address of the site, with {@code /} at its end
   */
  Map<String, Object> json(String url) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("$schema", "http://json-schema.org/draft-07/schema#");
    json.put("$id", url + path());
    json.put("title", this == ARCHIVE ? file : "Front matter of " + file);
    json.put("description", what + ".");
    json.put("type", "object");
    json.putAll(fields.json());
    Map<String, Object> definitions = new TreeMap<>();
    fields.definitions().forEach(found -> definitions.put(found.name(), found.json()));
    if (!definitions.isEmpty()) {
      json.put("definitions", definitions);
    }
    return json;
  }
}
