package org.concordance.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concordance.ingest.Remark;
import org.concordance.model.FoldedName;
import org.concordance.model.Place;
import org.concordance.oldsite.Document;

/**
 * Makes the lines of a text fit: headings begin at the second level, and what only told the old
 * program something goes.
 */
final class Blocks {

  private static final Pattern HEADING =
      Pattern.compile("( {0,3})(#{1,6})([ \\t]+.*|[ \\t]*)", Pattern.DOTALL);
  private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(=+|-+)[ \\t]*");
  private static final Pattern MORE =
      Pattern.compile("\\s*<!--\\s*(more|excerpt|summary|toc|/?excerpt)\\s*-->\\s*");
  private static final Pattern ATTRIBUTES = Pattern.compile("\\s*\\{::?[^}]*\\}\\s*");
  private static final Pattern ID = Pattern.compile("#([\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}._-]*)");
  private static final Pattern ABBREVIATION =
      Pattern.compile(" {0,3}\\*\\[([^\\]]+)\\]:(.*)", Pattern.DOTALL);
  private static final Pattern TASK =
      Pattern.compile("([ \\t>]*(?:[*+-]|\\d{1,9}[.)])[ \\t]+)\\[([ xX])\\][ \\t]");
  private static final Pattern NOTE =
      Pattern.compile(
          "([ >]*>[ ]?)\\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\\]\\s*", Pattern.CASE_INSENSITIVE);
  private static final Pattern CONTENTS = Pattern.compile("\\s*([*+-]|1\\.)\\s+.{0,60}");
  private static final Pattern NO_TEXT =
      Pattern.compile("\\s*|\\s*([*+>#|-]|\\d+[.)]).*|\\s*<.*|( {4}|\\t).*", Pattern.DOTALL);

  private final Document document;
  private final List<String> lines = new ArrayList<>();
  private final List<Integer> origins = new ArrayList<>();
  private final List<Boolean> code = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();
  private int down;

  private Blocks(Document document, Traced traced) {
    this.document = document;
    Fences fences = new Fences();
    String[] all = traced.toString().split("\n", -1);
    for (int i = 0; i < all.length; i++) {
      lines.add(all[i]);
      origins.add(traced.origin(i));
      code.add(fences.isCode(all[i]));
    }
    if (fences.isOpen()) {
      lines.add("```");
      origins.add(traced.origin(all.length));
      code.add(true);
    }
  }

  /**
   * The lines of a text.
   *
   * @param kramdown whether kramdown read it
   */
  static Blocks of(Document document, Traced traced, boolean kramdown) {
    Blocks blocks = new Blocks(document, traced);
    if (kramdown) {
      blocks.ofKramdown();
    }
    blocks.underlined();
    blocks.dropTitle();
    blocks.down = blocks.hasFirstLevel() ? 1 : 0;
    return blocks;
  }

  /**
   * Takes what kramdown alone knows: comments go, as do abbreviations; two strokes end a line.
   *
   * @see <a href="https://kramdown.gettalong.org/syntax.html">kramdown's syntax</a>
   */
  private void ofKramdown() {
    boolean hidden = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      Matcher abbreviation = ABBREVIATION.matcher(line);
      if (hidden || !code.get(i) && line.strip().equals("{::comment}")) {
        hidden = !line.strip().matches("\\{:/(comment)?\\}");
        lines.set(i, "");
        code.set(i, false);
        if (!hidden) {
          lose(i, "kramdown's comment", "does not come", "");
        }
      } else if (!code.get(i) && abbreviation.matches()) {
        String words = abbreviation.group(1) + ": " + abbreviation.group(2).strip();
        lines.set(i, "");
        lose(i, "abbreviation", "is not explained any more where it stands in the text", words);
      } else if (!code.get(i) && line.endsWith("\\\\")) {
        lines.set(i, line.substring(0, line.length() - 1));
      }
    }
  }

  private void lose(int i, String subject, String message, String value) {
    Place place = document.placeAt(origins.get(i), 1);
    remarks.add(Remark.leftOut(place, subject, message).about(value));
  }

  /** Writes headings that are underlined with marks before them. */
  private void underlined() {
    for (int i = 1; i < lines.size(); i++) {
      Matcher underline = UNDERLINE.matcher(lines.get(i));
      boolean alone = i == 1 || lines.get(i - 2).isBlank() || code.get(i - 2);
      if (code.get(i) || code.get(i - 1) || !underline.matches() || isNoText(lines.get(i - 1))) {
        continue;
      }
      boolean first = underline.group(1).charAt(0) == '=';
      if (alone) {
        lines.set(i - 1, (first ? "# " : "## ") + lines.get(i - 1).strip());
        lines.set(i, "");
      } else {
        // Below a paragraph of several lines, it would make a heading of all of them.
        lines.set(i, "");
      }
    }
  }

  private static boolean isNoText(String line) {
    return NO_TEXT.matcher(line).matches() || line.indexOf('|') >= 0;
  }

  /** A first heading that repeats the title goes: the page shows it. */
  private void dropTitle() {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) {
        continue;
      }
      Optional<String> heading = level(lines.get(i)) == 1 ? heading(i) : Optional.empty();
      Optional<String> title = document.title();
      if (heading.isPresent()
          && title.isPresent()
          && FoldedName.of(heading.get()).equals(FoldedName.of(title.get()))) {
        lines.set(i, "");
      }
      return;
    }
  }

  private Optional<String> heading(int line) {
    Matcher heading = HEADING.matcher(lines.get(line));
    return !code.get(line) && heading.matches()
        ? Optional.of(heading.group(3).strip().replaceFirst("\\s+#+$", ""))
        : Optional.empty();
  }

  private static int level(String line) {
    String bare = line.stripLeading();
    int level = 0;
    while (level < bare.length() && bare.charAt(level) == '#') {
      level++;
    }
    return level;
  }

  private boolean hasFirstLevel() {
    for (int i = 0; i < lines.size(); i++) {
      boolean quoted =
          !code.get(i) && lines.get(i).matches("[ >]*> *# .*|\\s*([*+-]|\\d+[.)])\\s+# .*");
      if (quoted || heading(i).isPresent() && level(lines.get(i)) == 1) {
        return true;
      }
    }
    return false;
  }

  /** The text. */
  Traced made() {
    Traced made = new Traced();
    for (int i = 0; i < lines.size(); i++) {
      String line = code.get(i) ? lines.get(i) : fit(i);
      if (i < lines.size() - 1) {
        made.addLine(line, origins.get(i));
      } else {
        made.add(line, origins.get(i));
      }
    }
    return made;
  }

  private String fit(int i) {
    String line = marked(lines.get(i));
    if (MORE.matcher(line).matches()) {
      return "";
    }
    boolean listed = i + 1 < lines.size() && lines.get(i + 1).contains("{:toc");
    if (listed && CONTENTS.matcher(line).matches()) {
      return "";
    }
    if (ATTRIBUTES.matcher(line).matches() && !code.get(i)) {
      return attributes(line, i);
    }
    Matcher heading = HEADING.matcher(line);
    if (heading.matches()) {
      int level = Math.min(6, heading.group(2).length() + down);
      return heading.group(1) + "#".repeat(level) + heading.group(3);
    }
    return down == 0
        ? line
        : line.replaceFirst("^([ >]*> *)# ", "$1## ")
            .replaceFirst("^(\\s*(?:[*+-]|\\d+[.)])\\s+)# ", "$1## ");
  }

  /** A line in which boxes to tick are letters, and a note of GitHub's begins with its sort. */
  private static String marked(String line) {
    Matcher task = TASK.matcher(line);
    if (task.lookingAt()) {
      String box = task.group(2).isBlank() ? "\u2610 " : "\u2611 ";
      return task.group(1) + box + line.substring(task.end());
    }
    Matcher note = NOTE.matcher(line);
    if (note.matches()) {
      String word = note.group(2).toLowerCase(Locale.ROOT);
      String sort = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
      return note.group(1) + "**" + sort + "**\n" + note.group(1).stripTrailing();
    }
    return line;
  }

  /** A line of kramdown's attributes: its id is kept, the rest tells how something looks. */
  private String attributes(String line, int i) {
    if (line.contains("toc")) {
      return "";
    }
    lose(i, "kramdown's {: …}", "has no counterpart", "");
    Matcher id = ID.matcher(line);
    return id.find() ? "{#" + id.group(1) + "}" : "";
  }

  List<Remark> remarks() {
    return List.copyOf(remarks);
  }
}
