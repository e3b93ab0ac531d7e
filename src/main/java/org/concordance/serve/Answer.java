package org.concordance.serve;

import java.util.Map;
import java.util.TreeMap;
import org.concordance.model.Output;

/**
 * What the server answers.
 *
 * @param status of HTTP
 * @param headers besides those that every answer has
 * @param body its bytes; not to be changed
 */
record Answer(int status, Map<String, String> headers, byte[] body) {

  /** Copies the map. */
  Answer {
    headers = Map.copyOf(headers);
  }

  /** A file, of the kind that its name says. */
  static Answer file(int status, String path, byte[] bytes) {
    return new Answer(status, Map.of("Content-Type", ContentTypes.of(path)), bytes);
  }

  /** A page elsewhere. */
  static Answer redirect(String path) {
    return new Answer(302, Map.of("Location", path), new byte[0]);
  }

  /** A sentence on what is wrong with a request. */
  static Answer refusal(int status, String sentence) {
    return file(status, "refusal.txt", Output.utf8(sentence + "\n"));
  }

  /** The same with one header more. */
  Answer with(String name, String value) {
    Map<String, String> all = new TreeMap<>(headers);
    all.put(name, value);
    return new Answer(status, all, body);
  }
}
