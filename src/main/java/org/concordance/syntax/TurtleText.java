package org.concordance.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes RDF in Turtle: what is said of one resource after the other, a line for each property.
 *
 * @see <a href="https://www.w3.org/TR/turtle/">RDF 1.1 Turtle</a>
 */
public final class TurtleText {

  private final StringBuilder turtle = new StringBuilder();
  private final List<String> said = new ArrayList<>();
  private String subject = "";

  /**
   * Begins a file.
   *
   * @param base the IRI that relative ones are resolved against
   */
  public TurtleText(String base) {
    turtle.append("@base ").append(iri(base)).append(" .\n");
  }

  /** Names a namespace. */
  public TurtleText prefix(String name, String namespace) {
    turtle.append("@prefix ").append(name).append(": ").append(iri(namespace)).append(" .\n");
    return this;
  }

  /** Begins what is said of a resource. */
  public TurtleText about(String iri) {
    end();
    subject = iri(iri);
    return this;
  }

  /**
   * Says something of the resource; nothing when there are no objects.
   *
   * @param predicate a prefixed name, or {@code a}
   * @param objects prefixed names, or what {@link #iri}, {@link #text} and {@link #typed} give
   */
  public TurtleText say(String predicate, List<String> objects) {
    if (!objects.isEmpty()) {
      said.add("    " + predicate + " " + String.join(" , ", objects));
    }
    return this;
  }

  /** Says one thing of the resource. */
  public TurtleText say(String predicate, String object) {
    return say(predicate, List.of(object));
  }

  private void end() {
    if (!said.isEmpty()) {
      turtle.append('\n').append(subject).append('\n');
      turtle.append(String.join(" ;\n", said)).append(" .\n");
      said.clear();
    }
  }

  /** An IRI, whole or relative to the base, made of an address as {@link Iri} does. */
  public static String iri(String address) {
    return "<" + Iri.of(address) + ">";
  }

  /** A text in no language in particular. */
  public static String text(String text) {
    return '"'
        + text.replace("\\", "\\\\")
            .replace("\"", "\\\"")
            .replace("\n", "\\n")
            .replace("\r", "\\r")
            .replace("\t", "\\t")
        + '"';
  }

  /** A text in a language, given as a BCP 47 tag. */
  public static String text(String text, String language) {
    return text(text) + "@" + language;
  }

  /**
   * A text of a data type.
   *
   * @param type a prefixed name
   */
  public static String typed(String text, String type) {
    return text(text) + "^^" + type;
  }

  @Override
  public String toString() {
    end();
    return turtle.toString();
  }
}
