package org.concordance.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concordance.syntax.JsonText;

/**
 * Snippets of front matter for VS Code, which itself looks at no front matter in Markdown: one for
 * a new file of each kind, and one for each field. They are a file of the repository, which a test
 * holds to what is made here.
 *
 * @see <a href="https://code.visualstudio.com/docs/editing/userdefinedsnippets">Snippets in VS
 *     Code</a>
 */
final class Snippets {

  /** Of front matter, VS Code asks for the snippets of YAML; of an empty file, for Markdown's. */
  private static final String SCOPE = "markdown,yaml";

  /** Fields that most readings have, besides those that are needed. */
  private static final Set<String> USUAL =
      Set.of("author", "container-title", "issued", "URL", "topics", "actors");

  /** Kinds of files that people begin; the program makes earlier texts itself. */
  private static final List<Schema> BEGUN =
      List.of(Schema.READING, Schema.ACTOR, Schema.TOPIC, Schema.EVENT, Schema.PAGE);

  /**
   * One of them.
   *
   * @param description what a list of suggestions shows
   * @param body its lines
   */
  private record Snippet(String description, List<String> body) {
    Snippet alsoFor(Snippet other) {
      return new Snippet(description + "; " + other.description, body);
    }

    Map<String, Object> json(String prefix) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("scope", SCOPE);
      json.put("prefix", prefix);
      json.put("description", description);
      json.put("body", body);
      return json;
    }
  }

  private final Map<String, Snippet> snippets = new LinkedHashMap<>();
  private int stops;

  private Snippets() {}

  /** The file that holds them, as JSON. */
  static String json() {
    Snippets made = new Snippets();
    BEGUN.forEach(made::addFile);
    for (Schema kind : BEGUN) {
      made.addFields(kind.word(), kind.fields());
      if (kind == Schema.READING) {
        made.addFields("source", Works.SOURCE);
      }
    }
    Map<String, Object> json = new LinkedHashMap<>();
    made.snippets.forEach((prefix, snippet) -> json.put(prefix, snippet.json(prefix)));
    return JsonText.of(json);
  }

  private void addFile(Schema kind) {
    List<String> body = new ArrayList<>(List.of("---"));
    stops = 0;
    addUsual(kind.fields(), "", body);
    body.addAll(List.of("---", "$0"));
    snippets.put("new-" + kind.word(), new Snippet(kind.what() + ": " + kind.file(), body));
  }

  private void addUsual(FieldSet fields, String indent, List<String> body) {
    for (Field field : fields.fields()) {
      if (field.needed() || USUAL.contains(field.key())) {
        addField(field, indent, body);
      }
    }
  }

  /** A snippet for each field; one for all kinds that have a field of that name. */
  private void addFields(String owner, FieldSet fields) {
    for (Field field : fields.fields()) {
      List<String> body = new ArrayList<>();
      stops = 0;
      addField(field, "", body);
      Snippet snippet = new Snippet(owner + ": " + field.meaning(), body);
      snippets.merge(field.key(), snippet, Snippet::alsoFor);
    }
  }

  private void addField(Field field, String indent, List<String> body) {
    Shape shape = field.shape();
    String start = indent + field.key() + ":";
    boolean isMapping = shape.types().equals(List.of("object"));
    if (isMapping && shape.isList()) {
      body.add(start);
      List<String> inner = new ArrayList<>();
      shape.fields().ifPresent(fields -> addUsual(fields, indent + "    ", inner));
      inner.set(0, indent + "  - " + inner.get(0).strip());
      body.addAll(inner);
    } else if (isMapping) {
      body.add(start);
      int before = body.size();
      shape.fields().ifPresent(fields -> addUsual(fields, indent + "  ", body));
      if (body.size() == before) {
        body.add(indent + "  ${" + ++stops + ":ko}: $" + ++stops);
      }
    } else if (shape.isList()) {
      body.add(start);
      body.add(indent + "  - $" + ++stops);
    } else {
      body.add(start + " " + stop(field));
    }
  }

  private String stop(Field field) {
    stops++;
    if (!field.shape().words().isEmpty()) {
      return "${" + stops + "|" + String.join(",", field.shape().words()) + "|}";
    }
    return field.key().equals("summarized")
        ? "${" + stops + ":$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE}"
        : "$" + stops;
  }
}
