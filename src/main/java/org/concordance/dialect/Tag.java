package org.concordance.dialect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A shortcode or tag in a text, taken apart.
 *
 * @param name its name
 * @param named its arguments by their names
 * @param plain the others, in order
 */
record Tag(String name, Map<String, String> named, List<String> plain) {

  private static final Pattern ARGUMENT =
      Pattern.compile(
          "(?:([\\w-]+)\\s*[=:]\\s*)?(?:\"((?:[^\"\\\\]|\\\\.)*+)\"|'([^']*+)'|`([^`]*+)`|([^\\s,()]++))");

  Tag {
    named = new LinkedHashMap<>(named);
    plain = List.copyOf(plain);
  }

  /** Takes apart what stands between the braces: a name, and arguments in any of the forms. */
  static Tag parse(String inner) {
    String text = inner.strip();
    int end = 0;
    while (end < text.length() && " \t\n(,".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    Map<String, String> named = new LinkedHashMap<>();
    List<String> plain = new ArrayList<>();
    Matcher argument = ARGUMENT.matcher(text.substring(end));
    while (argument.find()) {
      String value =
          Stream.of(2, 3, 4, 5)
              .map(argument::group)
              .filter(one -> one != null)
              .findFirst()
              .orElse("")
              .replace("\\\"", "\"");
      if (argument.group(1) == null) {
        plain.add(value);
      } else {
        named.put(argument.group(1).toLowerCase(Locale.ROOT), value);
      }
    }
    return new Tag(text.substring(0, end), named, plain);
  }

  /** The first named argument that is there. */
  Optional<String> get(String... names) {
    return Stream.of(names)
        .flatMap(name -> Optional.ofNullable(named.get(name)).stream())
        .filter(value -> !value.isBlank())
        .findFirst();
  }

  /** An argument by its name or, where it has none, its place. */
  Optional<String> get(String name, int place) {
    return get(name)
        .or(() -> place < plain.size() ? Optional.of(plain.get(place)) : Optional.empty());
  }

  /** What those that all three programs have in common become: an image, or a plain link. */
  Optional<String> common() {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "figure", "image", "img" -> figure();
      case "youtube" -> shown("https://www.youtube.com/watch?v=", "");
      case "vimeo" -> shown("https://vimeo.com/", "");
      case "streamable" -> shown("https://streamable.com/", "");
      case "tweet", "twitter", "x" -> tweet();
      case "instagram" -> shown("https://www.instagram.com/p/", "/");
      case "gist" -> gist();
      case "toc" -> Optional.of("");
      default -> Optional.empty();
    };
  }

  private Optional<String> shown(String before, String after) {
    return get("id", 0)
        .map(id -> link(id.matches("(?i)https?://.*") ? id : before + id + after))
        .or(() -> get("url", "link", "src").map(Tag::link));
  }

  /** An image, and below it what Hugo's figure shows there: a title, a caption and a credit. */
  private Optional<String> figure() {
    Optional<String> source =
        get("src", 0).or(() -> get("path", "file", "url", "image_path", "imagepath", "image"));
    return source.map(
        src -> {
          String caption = get("caption", "description").orElse("");
          String title = get("title").orElse("");
          String words = caption.isEmpty() ? title : caption;
          String alt = get("alt").orElse(words).replace("[", "").replace("]", "");
          String image = "![" + alt + "](" + address(src) + ")";
          String linked =
              get("link").map(to -> "[" + image + "](" + address(to) + ")").orElse(image);
          String below = below(caption, title);
          return below.isEmpty() || below.equals(alt) && caption.isEmpty()
              ? linked
              : "\n" + linked + "\n\n" + below + "\n";
        });
  }

  private String below(String caption, String title) {
    Optional<String> credit =
        get("attr", "credit", "attribution")
            .map(words -> get("attrlink").map(to -> linked(words, to)).orElse(words))
            .or(() -> get("attrlink").map(Tag::link));
    String first =
        caption.isEmpty() || title.isEmpty()
            ? title + caption
            : title + (title.matches("(?s).*[.!?:]") ? " " : ". ") + caption;
    return credit.map(words -> first.isEmpty() ? words : first + " (" + words + ")").orElse(first);
  }

  private Optional<String> tweet() {
    return get("id", 1)
        .map(id -> link("https://x.com/" + get("user", 0).orElse("i") + "/status/" + id))
        .or(() -> get("id", 0).map(id -> link("https://x.com/i/status/" + id)));
  }

  private Optional<String> gist() {
    if (plain.isEmpty()) {
      return get("url").map(Tag::link);
    }
    return Optional.of(
        link(
            "https://gist.github.com/"
                + String.join("/", plain.subList(0, Math.min(2, plain.size())))));
  }

  /** An address as a link; other words as they are. */
  static String link(String words) {
    String url = words.strip();
    return url.matches("(?i)(https?://|mailto:)[^\\s<>]+") ? "<" + url + ">" : escaped(words);
  }

  /** Words that link to an address. */
  static String linked(String words, String url) {
    return "[" + words.replace("[", "").replace("]", "") + "](" + address(url) + ")";
  }

  /** An address in a link of Markdown. */
  static String address(String url) {
    return "<" + url.strip().replace("<", "%3C").replace(">", "%3E").replaceAll("\\s+", " ") + ">";
  }

  /** Words on one line of which nothing is a mark of Markdown. */
  static String escaped(String words) {
    return words.replaceAll("\\s+", " ").replaceAll("[\\\\`*_<>\\[\\]]", "\\\\$0");
  }
}
