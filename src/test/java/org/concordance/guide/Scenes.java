package org.concordance.guide;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.concordance.guide.Guide.Part;

/**
 * What a test knows of a guide besides its words: in what state a part finds the reader, what
 * stands for a placeholder, and the few parts that cannot be followed. What is known of a part that
 * the guide does not have is a mistake too.
 */
final class Scenes {

  /** Brings a reader to where the guide has them. */
  interface Scene {
    void set() throws IOException, InterruptedException;
  }

  /** Whether a part is followed. */
  enum Kind {
    FOLLOWED,
    LEFT
  }

  private final Map<String, Scene> scenes = new HashMap<>();
  private final Map<String, String> spoken = new HashMap<>();
  private final Map<String, Map<String, String>> answers = new HashMap<>();
  private final Map<String, Integer> statuses = new HashMap<>();
  private final Map<String, String> left = new HashMap<>();
  private final Set<String> unmet = new TreeSet<>();
  private Path files = Path.of("");

  /** Says in which folder the files lie of which a guide shows the texts. */
  Scenes filesIn(String folder) {
    files = Path.of(folder);
    return this;
  }

  /** Sets a scene before a part; its key is the text of a heading or command, or a first line. */
  Scenes before(String key, Scene scene) {
    return know(scenes, key, scene);
  }

  /** Says what a reader types in place of a command with placeholders. */
  Scenes typed(String command, String instead) {
    return know(spoken, command, instead);
  }

  /** Says what a reader answers to a command that asks, by what its questions begin with. */
  Scenes answered(String command, Map<String, String> given) {
    return know(answers, command, given);
  }

  /** Says that a command ends with another status than 0. */
  Scenes ends(String command, int status) {
    return know(statuses, command, status);
  }

  /** Leaves a part out, for a reason. */
  Scenes leave(String key, String reason) {
    return know(left, key, reason);
  }

  private <T> Scenes know(Map<String, T> table, String key, T value) {
    unmet.add(key);
    table.put(key, value);
    return this;
  }

  void before(Part part) throws IOException, InterruptedException {
    unmet.remove(part.key());
    Scene scene = scenes.get(part.key());
    if (scene != null) {
      scene.set();
    }
  }

  Path files() {
    return files;
  }

  Kind kind(Part part) {
    return left.containsKey(part.key()) ? Kind.LEFT : Kind.FOLLOWED;
  }

  String spoken(String command) {
    return spoken.getOrDefault(command, command);
  }

  Map<String, String> answers(String command) {
    return answers.getOrDefault(command, Map.of());
  }

  int status(String command) {
    return statuses.getOrDefault(command, 0);
  }

  /** What is known and was not met. */
  Set<String> unmet() {
    return unmet;
  }
}
