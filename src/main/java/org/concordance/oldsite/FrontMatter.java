package org.concordance.oldsite;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concordance.ingest.Remark;
import org.concordance.model.Place;

/**
 * A content file taken apart.
 *
 * @param found whether it has front matter
 * @param fields what that says
 * @param body what follows
 * @param line the line on which the body begins, from 1; 0 where it is not as it was written
 * @param remarks what is doubtful of the fields
 */
record FrontMatter(
    boolean found, Datum.Fields fields, String body, int line, List<Remark> remarks) {

  private static final Pattern YAML = fence("---[ \\t]*", "(?:---|\\.\\.\\.)[ \\t]*");
  private static final Pattern TOML = fence("\\+\\+\\+[ \\t]*", "\\+\\+\\+[ \\t]*");

  FrontMatter {
    remarks = List.copyOf(remarks);
  }

  private static Pattern fence(String open, String close) {
    return Pattern.compile(
        "\\A\\n*" + open + "\\n|^" + close + "$\\n?", Pattern.MULTILINE | Pattern.UNIX_LINES);
  }

  /**
   * Takes a file apart.
   *
   * @throws UnfitException when its front matter cannot be read
   */
  static FrontMatter of(String text, String file) {
    String start = text.stripLeading();
    if (start.startsWith("---") && YAML.matcher(text).lookingAt()) {
      return fenced(text, file, YAML, true);
    }
    if (start.startsWith("+++") && TOML.matcher(text).lookingAt()) {
      return fenced(text, file, TOML, false);
    }
    if (start.startsWith("{") && !start.startsWith("{{") && !start.startsWith("{%")) {
      return json(text, file);
    }
    return new FrontMatter(false, Datum.Fields.none(new Place(file, 1, 1)), text, 1, List.of());
  }

  /** The same, of which the text was HTML and is Markdown. */
  FrontMatter ofHtml() {
    return new FrontMatter(found, fields, MarkdownOfHtml.of(body), 0, remarks);
  }

  private static FrontMatter fenced(String text, String file, Pattern fence, boolean yaml) {
    Matcher matcher = fence.matcher(text);
    matcher.lookingAt();
    int start = matcher.end();
    if (!matcher.find(start)) {
      throw new UnfitException(
          new Place(file, 1, 1),
          "front matter does not end",
          "close it with a line " + (yaml ? "---" : "+++") + " before the text");
    }
    String inner = text.substring(start, matcher.start());
    int line = lines(text, start);
    List<Remark> remarks = new ArrayList<>();
    Datum.Fields fields =
        yaml ? YamlData.read(inner, file, line, remarks::add) : TomlData.read(inner, file, line);
    int end = matcher.end();
    return new FrontMatter(true, fields, text.substring(end), lines(text, end), remarks);
  }

  private static FrontMatter json(String text, String file) {
    int start = text.indexOf('{');
    int end = endOfObject(text, start);
    if (end < 0) {
      throw new UnfitException(
          new Place(file, lines(text, start), 1),
          "the JSON of the front matter does not end",
          "close each { with a }");
    }
    List<Remark> remarks = new ArrayList<>();
    Datum.Fields fields =
        YamlData.ofJson(text.substring(start, end), file, lines(text, start), remarks::add);
    int body = end < text.length() && text.charAt(end) == '\n' ? end + 1 : end;
    return new FrontMatter(true, fields, text.substring(body), lines(text, body), remarks);
  }

  private static int endOfObject(String text, int start) {
    int depth = 0;
    boolean quoted = false;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted) {
        i += c == '\\' ? 1 : 0;
        quoted = c != '"';
      } else if (c == '"') {
        quoted = true;
      } else if (c == '{') {
        depth++;
      } else if (c == '}' && --depth == 0) {
        return i + 1;
      }
    }
    return -1;
  }

  /** The line of a place in a text, from 1. */
  static int lines(String text, int end) {
    return (int) text.substring(0, end).chars().filter(c -> c == '\n').count() + 1;
  }
}
