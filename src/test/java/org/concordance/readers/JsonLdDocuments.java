package org.concordance.readers;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.concordance.testing.Tree;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The JSON-LD of a site: in its pages and beside them. */
final class JsonLdDocuments {

  private static final Path CONTEXT = Path.of("src/test/resources/schema/schema-org.jsonld");

  private JsonLdDocuments() {}

  /** All documents of a site, by their paths. */
  static Map<String, String> of(Tree site) {
    Map<String, String> documents = new TreeMap<>();
    site.paths(".jsonld").forEach(path -> documents.put(path, site.text(path)));
    for (String path : site.paths(".html")) {
      String html = site.text(path);
      if (html.contains("application/ld+json")) {
        List<Element> scripts = Jsoup.parse(html).select("script[type=application/ld+json]");
        for (int i = 0; i < scripts.size(); i++) {
          documents.put(path + "#" + i, scripts.get(i).data());
        }
      }
    }
    return documents;
  }

  /** The same document with every name written out, by an independent processor. */
  static JsonElement expanded(String document) {
    try {
      return JsonParser.parseString(
          JsonLd.expand(JsonDocument.of(new StringReader(document)))
              .loader(offline())
              .get()
              .toString());
    } catch (JsonLdError e) {
      throw new AssertionError(document, e);
    }
  }

  /** Knows the context of schema.org, and asks nobody for another. */
  private static DocumentLoader offline() {
    return (url, options) -> {
      if (!url.toString().matches("https://schema\\.org/?")) {
        throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, url.toString());
      }
      try {
        return JsonDocument.of(new StringReader(Files.readString(CONTEXT)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  /** The nodes of a document's graph. */
  static List<JsonObject> graph(String document) {
    List<JsonObject> nodes = new ArrayList<>();
    JsonParser.parseString(document)
        .getAsJsonObject()
        .getAsJsonArray("@graph")
        .forEach(node -> nodes.add(node.getAsJsonObject()));
    return nodes;
  }

  /** Visits every object, inner ones too. */
  static void visit(JsonElement element, Consumer<JsonObject> visitor) {
    if (element.isJsonArray()) {
      element.getAsJsonArray().forEach(one -> visit(one, visitor));
    } else if (element.isJsonObject()) {
      visitor.accept(element.getAsJsonObject());
      element.getAsJsonObject().entrySet().forEach(entry -> visit(entry.getValue(), visitor));
    }
  }

  /** One value or several, as several. */
  static List<JsonElement> values(JsonElement element) {
    List<JsonElement> values = new ArrayList<>();
    if (element.isJsonArray()) {
      element.getAsJsonArray().forEach(values::add);
    } else {
      values.add(element);
    }
    return values;
  }
}
