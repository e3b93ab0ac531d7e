package org.concordance.dialect;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concordance.markup.AllowList;
import org.concordance.oldsite.CodeText;

/**
 * Rewrites what stands within the lines of a paragraph: links and images lead where they lead now,
 * and brackets and braces that meant nothing in the old site mean nothing here.
 */
final class Inline {

  private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^([^\\]\\s]+)\\]");
  private static final Pattern SET =
      Pattern.compile("\\{\\s*(?:[#.][\\p{L}\\p{N}][\\p{L}\\p{N}._-]*\\s*)+\\}");
  private static final Pattern ID = Pattern.compile("#([\\p{L}\\p{N}][\\p{L}\\p{N}._-]*)");

  private static final Pattern ATTRIBUTE =
      Pattern.compile(
          "[#.][\\p{L}\\p{N}][\\p{L}\\p{N}._-]*+"
              + "|([\\w-]++)=(?:\"[^\"]*+\"|'[^']*+'|[^\\s}\"']++)");
  private static final Pattern LIST =
      Pattern.compile("\\{\\s*+(?:(?:" + ATTRIBUTE.pattern() + ")\\s*+)+\\}");

  /**
   * An open bracket.
   *
   * @param at where it stands in what was written
   * @param image whether a {@code !} stands before it
   * @param from where its text begins in what is read
   */
  private record Open(int at, boolean image, int from) {}

  private static final int NEAR = 300;

  private final TextContext context;
  private final String text;
  private final int line;
  private final Extras extras;
  private final StringBuilder out = new StringBuilder();
  private final Deque<Open> open = new ArrayDeque<>();
  private final Set<String> ids;
  private final LinksWithin links;
  private int at;
  private int counted;
  private int breaks;

  Inline(TextContext context, String text, int line) {
    this.context = context;
    this.text = text;
    this.line = line;
    this.extras = new Extras(context.extras(), text);
    this.ids = context.ids();
    this.links = new LinksWithin(context, out);
  }

  /** The paragraph as it is to be. */
  String rewritten() {
    while (at < text.length()) {
      if (!extra()) {
        step(text.charAt(at));
      }
    }
    out.append(extras.ends());
    while (!open.isEmpty()) {
      literal(open.pop());
    }
    links.tell();
    return out.toString();
  }

  /** Whether a mark stood there that Markdown does not have here; it is written as what it was. */
  private boolean extra() {
    Optional<Dialect.Replaced> made = extras.at(at);
    made.ifPresent(
        one -> {
          if (!one.lost().isEmpty()) {
            String where = one.lost().equals("maths") ? "stands as code" : "stays as it is";
            context.lose(line + lines(), one.lost(), "has no counterpart, and " + where);
          }
          out.append(one.text());
          at = one.end();
        });
    return made.isPresent();
  }

  private void step(char c) {
    switch (c) {
      case '\\' -> copy(Math.min(2, text.length() - at));
      case '`' -> copy(spanEnd() - at);
      case '<' -> html(new HtmlPiece(context, text, at, line + lines()));
      case '[' -> bracket();
      case ']' -> close();
      case '{' -> brace();
      case Reference.OPEN -> reference();
      default -> copy(1);
    }
  }

  private void html(HtmlPiece piece) {
    int from = out.length();
    out.append(piece.made());
    if (!piece.image().isEmpty()) {
      links.addImage(from, piece.words(), piece.image(), line + lines());
    }
    at = piece.end();
  }

  /** The line within the paragraph. */
  private int lines() {
    while (counted < at) {
      breaks += text.charAt(counted++) == '\n' ? 1 : 0;
    }
    return breaks;
  }

  private void copy(int length) {
    out.append(text, at, at + length);
    at += length;
  }

  private int spanEnd() {
    int marks = at;
    while (marks < text.length() && text.charAt(marks) == '`') {
      marks++;
    }
    String run = text.substring(at, marks);
    int end = marks;
    while ((end = text.indexOf(run, end)) >= 0) {
      int after = end;
      while (after < text.length() && text.charAt(after) == '`') {
        after++;
      }
      if (after - end == run.length()) {
        return after;
      }
      end = after;
    }
    return marks;
  }

  private void bracket() {
    Matcher note = FOOTNOTE.matcher(text).region(at, Math.min(text.length(), at + 200));
    if (note.lookingAt()) {
      out.append(context.hasNote(note.group(1)) ? "" : "\\").append(note.group());
      at = note.end();
      return;
    }
    boolean image = at > 0 && text.charAt(at - 1) == '!' && out.length() > 0;
    open.push(new Open(out.length(), image, at + 1));
    copy(1);
  }

  private void close() {
    if (open.isEmpty()) {
      copy(1);
      return;
    }
    Open start = open.pop();
    boolean within = !start.image() && links.has(start.at());
    Optional<Destination> named = within ? Optional.empty() : destination(start);
    if (named.isPresent()) {
      at = named.get().end();
      link(start, named.get());
      return;
    }
    out.append(literal(start) ? "\\]" : "]");
    at++;
  }

  private Optional<Destination> destination(Open start) {
    return Destination.after(text, at + 1)
        .or(() -> context.named(text, at, text.substring(start.from(), at)));
  }

  /** A bracket that is no link's: two of them would be a link to a record. */
  private boolean literal(Open start) {
    boolean before = start.at() > 0 && out.charAt(start.at() - 1) == '[';
    boolean after = start.at() + 1 < out.length() && out.charAt(start.at() + 1) == '[';
    if (before || after) {
      out.insert(start.at(), '\\');
      links.shift(start.at(), 1);
    }
    return before || after;
  }

  private void link(Open start, Destination destination) {
    Atlas.Target target = context.target(destination.url(), line + lines());
    int from = start.image() ? start.at() - 1 : start.at();
    if (target.kind() == Atlas.Kind.NOWHERE) {
      links.shift(from, from - start.at() - 1);
    } else {
      links.flatten(from);
    }
    String words = out.substring(start.at() + 1);
    out.setLength(from);
    boolean outside = target.kind() == Atlas.Kind.OUTSIDE;
    boolean shown = start.image() && target.kind() == Atlas.Kind.IMAGE;
    switch (target.kind()) {
      case RECORD, OUTSIDE, PASSAGE, IMAGE -> {
        boolean bare = start.image() && !shown && !outside;
        out.append(bare ? words : written(target, words, shown, destination.title()));
      }
      case DRAFT -> out.append(target.asDraft(words));
      case NOWHERE -> out.append(words);
    }
    if (start.image() && outside) {
      links.addImage(from, words, target.href(), line + lines());
    } else if (!start.image() && target.kind() != Atlas.Kind.NOWHERE) {
      links.add(from, words);
    }
  }

  private static String written(Atlas.Target target, String words, boolean image, String title) {
    String label = words.isBlank() && !image ? target.href().replace("_", "\\_") : words;
    String url = Destination.written(target.href());
    return (image ? "![" : "[") + label + "](" + url + title + ")";
  }

  /** What a tag names, where it is no link's: a link with its title, or its name alone. */
  private void reference() {
    Matcher mark = Reference.at(text, at);
    if (!mark.lookingAt()) {
      at++;
      return;
    }
    out.setLength(out.length() - context.site(out.substring(Math.max(0, out.length() - NEAR))));
    String name = Reference.name(mark);
    Atlas.Target target = context.target(mark.group(), line + lines());
    String words = context.words(name);
    out.append(
        switch (target.kind()) {
          case RECORD, OUTSIDE, PASSAGE, IMAGE ->
              open.isEmpty() ? written(target, words, false, "") : words;
          case DRAFT -> open.isEmpty() ? target.asDraft(words) : words;
          case NOWHERE -> CodeText.inline(name);
        });
    at = mark.end();
  }

  /** Attributes of a heading, or of the block above: those stay that there are here as well. */
  private boolean ofBlock(int end) {
    boolean near = end > 0 && end - at < 300;
    int first = near ? text.lastIndexOf('\n', at - 1) + 1 : 0;
    boolean headed = text.startsWith("#", first) || text.substring(first, at).isBlank();
    Matcher list = LIST.matcher(text).region(at, near ? end + 1 : at);
    boolean last = near && (end + 1 == text.length() || text.charAt(end + 1) == '\n');
    if (!last || !headed || !list.matches()) {
      return false;
    }
    StringJoiner kept = new StringJoiner(" ", "{", "}").setEmptyValue("");
    Matcher one = ATTRIBUTE.matcher(list.group());
    while (one.find()) {
      if (one.group(1) == null || AllowList.allowsInBraces(one.group(1))) {
        kept.add(one.group());
      } else {
        context.lose(line + lines(), "attribute '" + one.group(1) + "'", "is not allowed");
      }
    }
    out.append(kept);
    at = end + 1;
    return true;
  }

  private void brace() {
    Matcher set = SET.matcher(text).region(at, Math.min(text.length(), at + 300));
    if (set.lookingAt()) {
      Matcher id = ID.matcher(set.group());
      boolean fresh = !id.find() || ids.add(id.group(1)) && !id.find();
      out.append(fresh ? set.group() : "");
      at = set.end();
      return;
    }
    int end = text.indexOf('}', at);
    boolean kramdown = text.startsWith("{:", at) && end > 0 && end - at < 300;
    if (kramdown) {
      int close = text.startsWith("{::comment}", at) ? text.indexOf("{:/", end) : -1;
      int after = close < 0 ? end : text.indexOf('}', close);
      context.lose(
          line + lines(),
          close < 0 ? "kramdown's {: …}" : "kramdown's comment",
          close < 0 ? "has no counterpart" : "does not come");
      at = Math.max(end, after) + 1;
      return;
    }
    if (ofBlock(end)) {
      return;
    }
    out.append('\\');
    copy(1);
  }
}
