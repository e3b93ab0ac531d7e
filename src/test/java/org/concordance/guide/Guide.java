package org.concordance.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A guide in Markdown, as what its readers are to do and to see, in the order of the file.
 *
 * <p>In fenced blocks, that is all that stands there. In prose it is: "change `a` to `b`", "delete
 * the line that begins with `a`", an address of the preview, and in code the name of a file or a
 * whole command.
 */
record Guide(Path file, List<Part> parts) {

  /** What a reader meets, and the line of the file on which it stands. */
  sealed interface Part {
    int line();

    /** What it is called where a test says what goes before it. */
    String key();
  }

  /** A heading. */
  record Heading(int line, String text) implements Part {
    @Override
    public String key() {
      return text;
    }
  }

  /** A fenced block, with the file that it is the text of, if it says so. */
  record Fence(int line, String language, String file, String text) implements Part {
    @Override
    public String key() {
      return text.lines().findFirst().orElse("");
    }
  }

  /** A command in prose. */
  record Command(int line, String text) implements Part {
    @Override
    public String key() {
      return text;
    }
  }

  /** A file that is spoken of; edits are of the one that was named last. */
  record Named(int line, String path) implements Part {
    @Override
    public String key() {
      return path;
    }
  }

  /** An edit: other words, or none where a line is to be deleted. */
  record Change(int line, String from, String to) implements Part {
    @Override
    public String key() {
      return from;
    }
  }

  /** A page of the preview. */
  record Page(int line, String path) implements Part {
    @Override
    public String key() {
      return path;
    }
  }

  private static final Pattern FENCE = Pattern.compile("^( *)```(\\w+)(?: file=(\\S+))?$");
  private static final Pattern HEADING = Pattern.compile("^#{1,6} (.*)$");
  private static final Pattern TOKEN =
      Pattern.compile(
          "[Cc]hange\\s+`(?<from>[^`]+)`\\s+to\\s+`(?<to>[^`]+)`"
              + "|[Dd]elete\\s+the\\s+line\\s+that\\s+begins\\s+with\\s+`(?<gone>[^`]+)`"
              + "|http://127\\.0\\.0\\.1:4000/(?<page>[^)>\\s]*)"
              + "|(?<!`)(?<ticks>`+)(?!`)(?<code>.+?)(?<!`)\\k<ticks>(?!`)",
          Pattern.DOTALL);
  private static final Pattern PATH =
      Pattern.compile("(content|templates)/[\\w/.-]+\\.(md|yaml|peb|properties)");

  /** Programs that a guide may tell its readers to run; two words are a command. */
  private static final Pattern COMMAND =
      Pattern.compile(
          "(concordance|bin/concordance|java|mvn|git|bash|sh|sha256sum|shasum|ssh-keygen|unzip|export"
              + "|source|rm|mv|cp|cd|mkdir|echo|npm|apt-get|curl|gh|/usr/bin/time|time) .+"
              + "|\\.ci/run|\\.github/scripts/[a-z-]+",
          Pattern.DOTALL);

  Guide {
    parts = List.copyOf(parts);
  }

  /** Reads a guide. */
  static Guide read(Path file) {
    try {
      return of(file, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes other texts into blocks. */
  void renew(Map<Fence, String> texts) throws IOException {
    if (texts.isEmpty()) {
      return;
    }
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    List<Fence> backwards = new ArrayList<>(texts.keySet());
    backwards.sort(Comparator.comparing(Fence::line).reversed());
    for (Fence fence : backwards) {
      List<String> old =
          lines.subList(fence.line(), fence.line() + fence.text().split("\n").length);
      old.clear();
      old.addAll(texts.get(fence).lines().toList());
    }
    Files.write(file, lines);
  }

  /** Takes a text apart. */
  static Guide of(Path file, String text) {
    List<Part> parts = new ArrayList<>();
    List<String> lines = text.lines().toList();
    int begin = 0;
    for (int i = 0; i < lines.size(); i++) {
      Matcher heading = HEADING.matcher(lines.get(i));
      Matcher fence = FENCE.matcher(lines.get(i));
      boolean isHeading = heading.matches();
      boolean isFence = lines.get(i).strip().startsWith("```");
      if (!isHeading && !isFence) {
        continue;
      }
      parts.addAll(prose(lines.subList(begin, i), begin + 1));
      int line = i + 1;
      if (isHeading) {
        parts.addAll(prose(lines.subList(i, i + 1), line));
        parts.add(new Heading(line, heading.group(1)));
      } else if (fence.matches()) {
        int end = end(lines, i, fence.group(1));
        parts.add(fence(line, fence, lines.subList(i + 1, end)));
        i = end;
      } else {
        throw new AssertionError(
            "line " + line + ": a block without a language, or of another form");
      }
      begin = i + 1;
    }
    parts.addAll(prose(lines.subList(begin, lines.size()), begin + 1));
    return new Guide(file, parts);
  }

  private static int end(List<String> lines, int begin, String indent) {
    int end = lines.subList(begin + 1, lines.size()).indexOf(indent + "```");
    if (end < 0) {
      throw new AssertionError("line " + (begin + 1) + ": a block without an end");
    }
    return begin + 1 + end;
  }

  private static Fence fence(int line, Matcher opening, List<String> lines) {
    int indent = opening.group(1).length();
    StringBuilder text = new StringBuilder();
    lines.forEach(one -> text.append(one.substring(Math.min(indent, one.length()))).append('\n'));
    String file = opening.group(3) == null ? "" : opening.group(3);
    return new Fence(line, opening.group(2), file, text.toString());
  }

  private static List<Part> prose(List<String> lines, int first) {
    String text = String.join("\n", lines);
    List<Part> parts = new ArrayList<>();
    Matcher token = TOKEN.matcher(text);
    while (token.find()) {
      MatchResult found = token.toMatchResult();
      int line =
          first + (int) text.substring(0, found.start()).chars().filter(c -> c == '\n').count();
      if (token.group("from") != null) {
        parts.add(new Change(line, flat(token.group("from")), flat(token.group("to"))));
      } else if (token.group("gone") != null) {
        parts.add(new Change(line, flat(token.group("gone")), ""));
      } else if (token.group("page") != null) {
        parts.add(new Page(line, "/" + token.group("page")));
      } else {
        code(parts, line, flat(token.group("code")));
      }
    }
    return parts;
  }

  private static void code(List<Part> parts, int line, String code) {
    if (PATH.matcher(code).matches()) {
      parts.add(new Named(line, code));
    } else if (COMMAND.matcher(code).matches()) {
      parts.add(new Command(line, code));
    }
  }

  private static String flat(String code) {
    return code.strip().replaceAll("\\s+", " ").replace("\\|", "|");
  }
}
