package org.concordance.dialect;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concordance.markup.AllowList;
import org.concordance.oldsite.CodeText;

/** What begins with a {@code <} in a text: an address, a comment, an element, or nothing such. */
final class HtmlPiece {

  private static final Pattern AUTO = Pattern.compile("<([A-Za-z][A-Za-z0-9+.-]{1,31}:[^\\s<>]*)>");
  private static final Pattern MAIL = Pattern.compile("<[^\\s<>@]+@[^\\s<>@]+>");
  private static final Pattern ELEMENT =
      Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9-]*)((?:[^<>\"']|\"[^\"]*+\"|'[^']*+')*+)>");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("([A-Za-z][\\w:-]*)(?:\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+)))?");

  /** What begins a block of HTML, in which no Markdown is read until a line is blank. */
  private static final Pattern BLOCK =
      Pattern.compile(
          "\\s{0,3}</?(?:address|article|aside|blockquote|center|dd|details|dialog|div|dl|dt"
              + "|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|section"
              + "|summary|table|tbody|td|tfoot|th|thead|tr|ul)(?![A-Za-z0-9-])",
          Pattern.CASE_INSENSITIVE);

  /** Elements of which the inside goes too. */
  private static final Set<String> SILENT = Set.of("script", "style", "noscript", "template");

  private static final Set<String> SHOWING =
      Set.of("iframe", "video", "audio", "embed", "object", "source");

  private static final int LONGEST = 4_000;

  private final TextContext context;
  private final String text;
  private final int start;
  private final int line;
  private String made = "<";
  private int end;
  private String words = "";
  private String image = "";

  HtmlPiece(TextContext context, String text, int start, int line) {
    this.context = context;
    this.text = text;
    this.start = start;
    this.line = line;
    this.end = start + 1;
    read();
  }

  /** What takes its place. */
  String made() {
    return made;
  }

  /** Where it ends. */
  int end() {
    return end;
  }

  /** The address of an image that is a link now; empty where it is none. */
  String image() {
    return image;
  }

  /** What such a link shows. */
  String words() {
    return words;
  }

  private void become(String what, int until) {
    made = what;
    end = until;
  }

  private void read() {
    int limit = Math.min(text.length(), start + LONGEST);
    Matcher auto = AUTO.matcher(text).region(start, limit);
    Matcher mail = MAIL.matcher(text).region(start, limit);
    Matcher element = ELEMENT.matcher(text).region(start, limit);
    if (text.startsWith("<!--", start)) {
      int close = text.indexOf("-->", start + 4);
      become(close < 0 ? "<" : "", close < 0 ? start + 1 : close + 3);
      if (close > 0) {
        context.lose(line, "HTML comment", "does not come");
      }
    } else if (mail.lookingAt()) {
      become(mail.group(), mail.end());
    } else if (auto.lookingAt()) {
      become(address(auto.group(1)), auto.end());
    } else if (element.lookingAt()) {
      element(element);
    } else if (start + 1 < text.length() && "!?%".indexOf(text.charAt(start + 1)) >= 0) {
      become("\\<", start + 1);
    }
  }

  private String address(String written) {
    Atlas.Target target = context.target(written, line);
    String url = Reference.in(written).map(one -> context.words(one.name())).orElse(written);
    return switch (target.kind()) {
      case OUTSIDE ->
          target.href().equals(url)
              ? "<" + url + ">"
              : "[" + url + "](" + Destination.written(target.href()) + ")";
      case RECORD, IMAGE, PASSAGE -> "[" + url + "](" + Destination.written(target.href()) + ")";
      case DRAFT -> target.asDraft(url);
      case NOWHERE -> CodeText.inline(url);
    };
  }

  private void element(Matcher element) {
    String tag = element.group(2).toLowerCase(Locale.ROOT);
    boolean closes = !element.group(1).isEmpty();
    Map<String, String> attributes = attributes(element.group(3));
    end = element.end();
    if (tag.equals("img")) {
      made = image(attributes);
    } else if (tag.equals("a") && !closes) {
      anchor(attributes);
    } else if (tag.equals("h1")) {
      made = closes ? "</h2>" : "<h2>";
    } else if (SHOWING.contains(tag)) {
      made = closes ? "" : showing(tag, attributes);
    } else if (SILENT.contains(tag)) {
      silent(tag, closes);
    } else if (AllowList.allows(tag)) {
      made = closes ? "</" + tag + ">" : allowed(tag, attributes, element.group(3));
    } else {
      made = "";
      if (!closes) {
        context.lose(line, "HTML element '" + tag + "'", "is not allowed; its text stays");
      }
    }
  }

  private static Map<String, String> attributes(String text) {
    Map<String, String> found = new LinkedHashMap<>();
    Matcher matcher = ATTRIBUTE.matcher(text);
    while (matcher.find()) {
      String value = "";
      for (int group = 2; group <= 4; group++) {
        value = matcher.group(group) == null ? value : matcher.group(group);
      }
      found.putIfAbsent(matcher.group(1).toLowerCase(Locale.ROOT), value);
    }
    return found;
  }

  private String allowed(String tag, Map<String, String> attributes, String written) {
    StringBuilder kept = new StringBuilder("<").append(tag);
    attributes.forEach(
        (name, value) -> {
          boolean own = AllowList.allows(tag, name) && !name.equals("href");
          boolean unique = !name.equals("id") || context.ids().add(value);
          if (own && unique) {
            kept.append(' ').append(name).append("=\"").append(value.replace("\"", "&quot;"));
            kept.append('"');
          } else {
            context.lose(line, "HTML attribute '" + name + "'", "is not allowed");
          }
        });
    return kept.append(written.stripTrailing().endsWith("/") ? " />" : ">").toString();
  }

  private boolean isInBlock() {
    int from = text.lastIndexOf('\n', start) + 1;
    return BLOCK.matcher(text).region(from, text.length()).lookingAt()
        || BLOCK.matcher(text).lookingAt();
  }

  private String image(Map<String, String> attributes) {
    String source = attributes.getOrDefault("src", "");
    Atlas.Target target = context.target(source, line);
    String alt = attributes.getOrDefault("alt", "").replace("[", "").replace("]", "");
    String href = Destination.written(target.href());
    String shown =
        switch (target.kind()) {
          case IMAGE -> "![" + alt + "](" + href + ")";
          case OUTSIDE -> "[" + (alt.isBlank() ? target.href() : alt) + "](" + href + ")";
          case RECORD, DRAFT, PASSAGE, NOWHERE -> alt;
        };
    if (target.kind() == Atlas.Kind.OUTSIDE) {
      image = source;
      words = alt;
    }
    return isInBlock() ? "\n\n" + shown + "\n\n" : shown;
  }

  /** A link, in Markdown where Markdown is read. */
  private void anchor(Map<String, String> attributes) {
    Optional<String> href = Optional.ofNullable(attributes.get("href"));
    int close = text.indexOf("</a>", end);
    boolean near = close >= 0 && close - end < LONGEST;
    String inner = near ? text.substring(end, close) : "";
    if (href.isEmpty()) {
      String id = attributes.getOrDefault("id", attributes.getOrDefault("name", ""));
      boolean fit = id.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*") && context.ids().add(id);
      made = fit ? "<a id=\"" + id + "\">" : "<a>";
      return;
    }
    Atlas.Target target = context.target(href.get(), line);
    boolean outside = target.href().startsWith("http") || target.href().startsWith("mailto");
    if (isInBlock() && outside) {
      made = "<a href=\"" + target.href().replace("\"", "%22") + "\">";
    } else if (near && !isInBlock() && target.kind() == Atlas.Kind.DRAFT) {
      become(target.asDraft(inner), close + "</a>".length());
    } else if (near && !isInBlock() && inner.indexOf('<') < 0 && !target.href().isEmpty()) {
      String words = inner.replaceAll("([\\[\\]{])", "\\\\$1");
      become(
          "[" + words + "](" + Destination.written(target.href()) + ")", close + "</a>".length());
    } else {
      made = "<a>";
      if (!target.href().isEmpty()) {
        context.lose(line, "link " + href.get(), "stands in HTML, and is plain text now");
      }
    }
  }

  private String showing(String tag, Map<String, String> attributes) {
    String source = attributes.getOrDefault("src", attributes.getOrDefault("data", ""));
    context.lose(line, "HTML element '" + tag + "'", "is a link to what it showed");
    if (source.isEmpty()) {
      return "";
    }
    Atlas.Target target = context.target(source, line);
    if (target.kind() == Atlas.Kind.DRAFT) {
      return target.asDraft(source);
    }
    String link =
        "["
            + source.replaceAll("([\\[\\]_*])", "\\\\$1")
            + "]("
            + Destination.written(target.href())
            + ")";
    String shown = target.href().isEmpty() ? CodeText.inline(source) : link;
    return isInBlock() ? "\n\n" + shown + "\n\n" : shown;
  }

  private void silent(String tag, boolean closes) {
    int close = text.indexOf("</" + tag, end);
    int until = close < 0 ? -1 : text.indexOf('>', close);
    become("", closes || until < 0 ? end : until + 1);
    if (!closes) {
      context.lose(line, "HTML element '" + tag + "'", "is not allowed, with all that is in it");
    }
  }
}
