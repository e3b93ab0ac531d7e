package org.concordance.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordance.syntax.XmlText;

/**
 * What two tags make of the text between them.
 *
 * @param kind whether that is a block
 * @param head what stands before the text: of a block, its lines
 * @param prefix what each line of it begins with
 * @param tail what stands after it: of a block, its lines
 */
record Around(Kind kind, List<String> head, String prefix, List<String> tail) {

  /** What becomes of the text. */
  enum Kind {
    /** It stands by itself. */
    BLOCK,
    /** It stays within its line. */
    INLINE,
    /** It goes, as readers never saw it. */
    SILENT,
    /** Nobody knows: it stays, between the tags. */
    UNKNOWN
  }

  static final Around UNKNOWN = new Around(Kind.UNKNOWN, List.of(), "", List.of());

  private static final Around PLAIN = new Around(Kind.BLOCK, List.of(), "", List.of());
  private static final Around SILENT = new Around(Kind.SILENT, List.of(), "", List.of());

  /** Names of notes that say what sort of note it is. */
  private static final Set<String> NOTES =
      Set.of(
          "attention",
          "caution",
          "danger",
          "error",
          "hint",
          "important",
          "info",
          "note",
          "success",
          "tip",
          "warning");

  /** What names of notes that do not say it, or say it otherwise, mean. */
  private static final Map<String, String> AS_NOTES =
      Map.of("admonition", "note", "alert", "note", "callout", "note", "notice", "note");

  Around {
    head = List.copyOf(head);
    tail = List.copyOf(tail);
  }

  /** What a tag and its end make of the text between them, where the name of the tag tells it. */
  static Optional<Around> of(Tag tag) {
    String name = tag.name().toLowerCase(Locale.ROOT);
    return switch (name) {
      case "quote", "blockquote", "pullquote", "epigraph" -> Optional.of(quotation(tag));
      case "details", "expand", "collapse", "spoiler" -> Optional.of(details(tag));
      case "button" -> button(tag);
      case "comment" -> Optional.of(SILENT);
      case "lead", "center", "rawhtml" -> Optional.of(PLAIN);
      default ->
          NOTES.contains(name) || AS_NOTES.containsKey(name)
              ? Optional.of(note(tag, name))
              : Optional.empty();
    };
  }

  private static Around quotation(Tag tag) {
    String who =
        Stream.of(
                tag.get("author", "by", "attribution", "attr", "name"),
                tag.get("source", "cite", "title", "work"),
                Optional.of(String.join(" ", tag.plain())))
            .flatMap(Optional::stream)
            .filter(words -> !words.isBlank())
            .map(Tag::escaped)
            .collect(Collectors.joining(", "));
    Optional<String> url = tag.get("link", "url", "href", "attrlink", "citeurl", "source_url");
    String shown = url.map(to -> Tag.linked(who.isEmpty() ? to : who, to)).orElse(who);
    return new Around(
        Kind.BLOCK, List.of(), "> ", shown.isEmpty() ? List.of() : List.of("", "— " + shown));
  }

  /** A quotation that begins with what sort of note it is: Markdown has no other form for one. */
  private static Around note(Tag tag, String name) {
    List<String> words = new ArrayList<>(tag.plain());
    String said =
        tag.get("type", "kind", "level")
            .or(() -> words.stream().findFirst())
            .map(word -> word.toLowerCase(Locale.ROOT))
            .filter(word -> NOTES.contains(word) || AS_NOTES.containsKey(word))
            .orElse(name);
    // A word alone, such as 'primary' or 'circle-info', is a colour or the name of a picture.
    words.removeIf(word -> word.equalsIgnoreCase(said) || tag.plain().size() == 1 && isName(word));
    String kind = AS_NOTES.getOrDefault(said, said);
    String title = tag.get("title", "header", "heading").orElse(String.join(" ", words));
    String label = kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
    String whole = title.isBlank() ? label : label + ": " + Tag.escaped(title);
    return new Around(Kind.BLOCK, List.of("**" + whole + "**", ""), "> ", List.of());
  }

  private static boolean isName(String word) {
    return word.matches("[a-z][a-z0-9-]*");
  }

  private static Around details(Tag tag) {
    String summary =
        tag.get("summary", "title", "label", "header")
            .orElseGet(() -> tag.plain().isEmpty() ? "Details" : String.join(" ", tag.plain()));
    String line = "<summary>" + XmlText.escape(summary.replaceAll("\\s+", " ")) + "</summary>";
    return new Around(Kind.BLOCK, List.of("<details>", line, ""), "", List.of("", "</details>"));
  }

  private static Optional<Around> button(Tag tag) {
    return tag.get("href", "link", "url", "to")
        .map(Tag::address)
        .or(() -> tag.get("relref", "ref").map(Reference::mark))
        .or(() -> tag.plain().stream().findFirst().map(Tag::address))
        .map(to -> new Around(Kind.INLINE, List.of("["), "", List.of("](" + to + ")")));
  }

  /** The text that an argument of a tag gives instead of one between two tags. */
  static Optional<String> alone(Tag tag) {
    return of(tag)
        .flatMap(
            around ->
                tag.get("text", "content", "quote", "body", "message").map(around::enclosing));
  }

  private String enclosing(String text) {
    String words = text.strip();
    if (kind == Kind.INLINE) {
      return String.join("", head) + words + String.join("", tail);
    }
    List<String> lines = new ArrayList<>(head);
    lines.addAll(words.lines().toList());
    lines.addAll(tail);
    return kind == Kind.SILENT
        ? ""
        : lines.stream().map(this::line).collect(Collectors.joining("\n", "\n", "\n\n"));
  }

  /** A line of a block. */
  String line(String words) {
    return (prefix + words).stripTrailing();
  }
}
