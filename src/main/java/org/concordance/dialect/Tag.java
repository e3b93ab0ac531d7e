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
      case "youtube" -> get("id", 0).map(id -> link("https://www.youtube.com/watch?v=" + id));
      case "vimeo" -> get("id", 0).map(id -> link("https://vimeo.com/" + id));
      case "tweet", "twitter", "x" -> tweet();
      case "instagram" -> get("id", 0).map(id -> link("https://www.instagram.com/p/" + id + "/"));
      case "gist" -> gist();
      default -> Optional.empty();
    };
  }

  private Optional<String> figure() {
    return get("src", 0)
        .or(() -> get("path", "file", "url"))
        .map(
            src -> {
              String caption = get("caption", "title").orElse("");
              String alt = get("alt").orElse(caption).replace("[", "").replace("]", "");
              String image = "![" + alt + "](<" + src.replace(">", "%3E") + ">)";
              String linked = get("link").map(to -> "[" + image + "](<" + to + ">)").orElse(image);
              return caption.isEmpty() || caption.equals(alt) && get("caption").isEmpty()
                  ? linked
                  : "\n" + linked + "\n\n" + caption + "\n";
            });
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

  private static String link(String url) {
    return "<" + url.replaceAll("[\\s<>]", "") + ">";
  }
}
