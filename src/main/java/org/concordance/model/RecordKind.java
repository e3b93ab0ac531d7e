package org.concordance.model;

import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of record that a curator writes, each in a folder of its own. */
public enum RecordKind {
  READING("reading", "readings"),
  ACTOR("actor", "actors"),
  TOPIC("topic", "topics"),
  EVENT("event", "events"),
  PAGE("page", "pages");

  private final String word;
  private final String folder;

  RecordKind(String word, String folder) {
    this.word = word;
    this.folder = folder;
  }

  /** The word for one record of this kind, as in messages and in {@code [[topic:id]]}. */
  public String word() {
    return word;
  }

  /** The folder below {@code content/}; but for free pages also the first part of the permalink. */
  public String folder() {
    return folder;
  }

  /** The permalink of the record of this kind with that id. */
  public Permalink permalink(String id) {
    return Permalink.of(this == PAGE ? id + "/" : folder + "/" + id + "/");
  }

  /** The kind with that word, if there is one. */
  public static Optional<RecordKind> ofWord(String word) {
    return Stream.of(values()).filter(kind -> kind.word.equals(word)).findFirst();
  }

  /** The kind kept in that folder, if there is one. */
  public static Optional<RecordKind> ofFolder(String folder) {
    return Stream.of(values()).filter(kind -> kind.folder.equals(folder)).findFirst();
  }
}
