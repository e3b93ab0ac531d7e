package org.concordance.dialect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concordance.ingest.Remark;
import org.concordance.oldsite.Document;
import org.concordance.oldsite.UnfitException;

/** What is known of a text while it is rewritten, and what is found out. */
final class TextContext {

  private static final Pattern NOTE = Pattern.compile("(?m)^ {0,3}\\[\\^([^\\]\\s]+)\\]:");
  private static final Pattern NAMED =
      Pattern.compile(
          "(?m)^ {0,3}\\[([^\\]\\n^][^\\]\\n]*)\\]:[ \\t]*<?([^\\s>]+)>?[ \\t]*(?:\"[^\"\\n]*\"|'[^'\\n]*'|\\([^)\\n]*\\))?[ \\t]*$\\n?");

  private final Document document;
  private final Atlas atlas;
  private final Anchors anchors;
  private final Set<String> notes = new HashSet<>();
  private final Map<String, String> named = new HashMap<>();
  private final Set<String> ids = new HashSet<>();
  private final List<Remark> remarks = new ArrayList<>();
  private final SortedMap<String, byte[]> media = new TreeMap<>();

  TextContext(Document document, Atlas atlas, String text) {
    this.document = document;
    this.atlas = atlas;
    this.anchors = Anchors.of(text);
    Matcher note = NOTE.matcher(text);
    while (note.find()) {
      notes.add(note.group(1));
    }
    Matcher definition = NAMED.matcher(text);
    while (definition.find()) {
      named.putIfAbsent(name(definition.group(1)), definition.group(2));
    }
  }

  private static String name(String label) {
    return label.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  /** A paragraph without the addresses of links that are named in others. */
  static String withoutDefinitions(String paragraph) {
    return paragraph.contains("]:") ? NAMED.matcher(paragraph).replaceAll("") : paragraph;
  }

  /** The marks that the Markdown of the old site knew. */
  Extras.Known extras() {
    return atlas.extras();
  }

  boolean hasNote(String name) {
    return notes.contains(name);
  }

  /** The ids that the text has given so far. */
  Set<String> ids() {
    return ids;
  }

  /** The address that a link names by a word: after it, or its own text. */
  Optional<Destination> named(String text, int close, String words) {
    int at = close + 1;
    if (at < text.length() && text.charAt(at) == '[') {
      int end = text.indexOf(']', at);
      String label = end < 0 || end - at > 300 ? "" : text.substring(at + 1, end);
      String meant = label.isBlank() ? words : label;
      if (end > 0 && named.containsKey(name(meant))) {
        return Optional.of(new Destination(named.get(name(meant)), "", end + 1));
      }
    }
    return words.length() < 300
        ? Optional.ofNullable(named.get(name(words))).map(url -> new Destination(url, "", at))
        : Optional.empty();
  }

  /** Where a link leads; what became of it is noted. */
  Atlas.Target target(String url, int line) {
    try {
      Atlas.Target target = atlas.target(document, anchors, url, media);
      if (!target.lost().isEmpty()) {
        lose(line, "link " + Reference.shown(url), target.lost());
      }
      return target;
    } catch (UnfitException e) {
      lose(line, "link " + Reference.shown(url), e.why());
      return new Atlas.Target(Atlas.Kind.NOWHERE, "", "");
    }
  }

  /** What to call that which a tag names, in Markdown. */
  String words(String name) {
    return atlas.words(document, name).replaceAll("[\\[\\]\\\\`<>*_{}]", "\\\\$0");
  }

  /** A text with what the old site wrote for tags in place of their marks. */
  String plain(String text) {
    return Reference.replaced(text, name -> atlas.plain(document, name));
  }

  /** How much of the end of a text is the old site's own address, which stood before a tag. */
  int site(String text) {
    return atlas.site(text);
  }

  /** Notes that something was lost; of a link, an image or emoji, what that is is the value. */
  void lose(int line, String subject, String message) {
    String few = subject.length() > 120 ? subject.substring(0, 117) + "…" : subject;
    String[] parts = few.split(" ", 2);
    boolean valued = parts.length == 2 && List.of("link", "image", "emoji").contains(parts[0]);
    Remark remark = Remark.leftOut(document.placeAt(line, 0), valued ? parts[0] : few, message);
    remarks.add(valued ? remark.about(parts[1]) : remark);
  }

  List<Remark> remarks() {
    return List.copyOf(remarks);
  }

  SortedMap<String, byte[]> media() {
    return new TreeMap<>(media);
  }
}
