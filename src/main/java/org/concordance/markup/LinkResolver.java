package org.concordance.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.concordance.model.Media;
import org.concordance.model.Place;
import org.concordance.model.Problems;
import org.concordance.model.RecordIndex;
import org.concordance.model.RecordKey;
import org.concordance.model.RecordKind;
import org.concordance.model.Resolution;
import org.concordance.model.Slug;

/** Finds out what the links of a body lead to, and reports those that lead nowhere. */
final class LinkResolver {

  private static final Pattern SCHEME =
      Pattern.compile("^\\s*([a-zA-Z][a-zA-Z0-9+.-]*):.*", Pattern.DOTALL);
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

  private final RecordIndex index;
  private final Set<String> media;
  private final String root;
  private final Problems problems;

  /**
   * A resolver.
   *
   * @param index every id
   * @param media the paths of the files under {@code media/}
   * @param root the content folder as messages show it
   */
  LinkResolver(RecordIndex index, Set<String> media, String root, Problems problems) {
    this.index = index;
    this.media = media;
    this.root = root;
    this.problems = problems;
  }

  /** The same, reporting elsewhere. */
  LinkResolver reportingTo(Problems other) {
    return new LinkResolver(index, media, root, other);
  }

  /**
   * Resolves what stands in {@code [[…]]}: {@code id}, {@code kind:id}, with or without {@code #…}.
   */
  LinkTarget wiki(String target, Place place) {
    String[] parts = target.strip().split("#", 2);
    String fragment = parts.length == 2 ? "#" + parts[1] : "";
    String[] words = parts[0].split(":", 2);
    Optional<RecordKind> kind = words.length == 2 ? RecordKind.ofWord(words[0]) : Optional.empty();
    if (words.length == 2 && kind.isEmpty()) {
      problems.error(
          place,
          "unknown kind '" + words[0] + "' in [[" + target + "]]",
          "write reading, actor, topic, event or page before the colon");
      return LinkTarget.none();
    }
    String id = words[words.length - 1].strip();
    if (id.isEmpty()) {
      problems.error(
          place,
          "[[" + target + "]] names no record",
          "write a record's id; to a passage of this page link by [text](#passage)");
      return LinkTarget.none();
    }
    return target(
        kind.map(known -> index.resolve(known, id)).orElseGet(() -> index.resolve(id)),
        id,
        fragment,
        kind,
        place);
  }

  private LinkTarget target(
      Resolution found, String id, String fragment, Optional<RecordKind> kind, Place place) {
    return switch (found.outcome()) {
      case FOUND -> LinkTarget.record(found.key(), fragment);
      case MOVED -> {
        problems.warning(
            place,
            "[[" + id + "]] is now " + found.key(),
            "write [[" + written(found.key()) + "]]");
        yield LinkTarget.record(found.key(), fragment);
      }
      case SPLIT -> {
        problems.warning(
            place, "[[" + id + "]] was replaced by several", "choose one of: " + list(found));
        yield LinkTarget.none();
      }
      case DRAFT -> {
        problems.warning(
            place,
            "[[" + id + "]] is a draft, and not linked in this build",
            "publish it, or build with --drafts");
        yield LinkTarget.none();
      }
      case AMBIGUOUS -> {
        problems.error(
            place, "[[" + id + "]] can mean several records", "write one of: " + list(found));
        yield LinkTarget.none();
      }
      case UNKNOWN -> {
        String what = kind.map(RecordKind::word).orElse("record");
        problems.error(place, "no " + what + " has the id '" + id + "'", unknownHint(id, kind));
        yield LinkTarget.none();
      }
    };
  }

  private String unknownHint(String id, Optional<RecordKind> kind) {
    Resolution elsewhere = index.resolve(id);
    if (elsewhere.outcome() != Resolution.Outcome.UNKNOWN) {
      return "did you mean " + list(elsewhere) + "?";
    }
    return kind.map(known -> index.nearest(known, id))
        .orElseGet(() -> index.nearest(id))
        .map(near -> "did you mean [[" + near + "]]?")
        .orElse("write the id of a record: the name of its file without .md");
  }

  /** How to write a record's key: with its kind only where another kind has the id too. */
  private String written(RecordKey key) {
    return index.resolve(key.id()).outcome() == Resolution.Outcome.AMBIGUOUS
        ? key.toString()
        : key.id();
  }

  private static String list(Resolution found) {
    return found.keys().stream().map(key -> "[[" + key + "]]").collect(Collectors.joining(", "));
  }

  /** The label of a record, for a link that has no text of its own. */
  String label(RecordKey key) {
    return index.label(key);
  }

  /** Resolves an address in a Markdown link or image. */
  LinkTarget address(String url, String file, Place place) {
    if (url.isBlank()) {
      problems.error(place, "the link has no address", "write it between the round brackets");
      return LinkTarget.none();
    }
    Matcher scheme = SCHEME.matcher(url);
    if (scheme.matches()) {
      return SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT))
          ? LinkTarget.outside(url)
          : refuse(place, url, "links lead to http, https or mailto addresses");
    }
    if (url.startsWith("#")) {
      return LinkTarget.outside(url);
    }
    if (url.startsWith("//") || url.indexOf('\\') >= 0) {
      return refuse(place, url, "write the address whole, from https:// on");
    }
    return inSite(url, file, place);
  }

  private LinkTarget refuse(Place place, String url, String hint) {
    problems.error(place, "the address '" + url + "' is not allowed", hint);
    return LinkTarget.none();
  }

  /** A path below the site's root, or one that is relative to the file, as it works on GitHub. */
  private LinkTarget inSite(String url, String file, Place place) {
    String[] parts = url.split("(?=[#?])", 2);
    String fragment = parts.length == 2 ? parts[1] : "";
    if (url.startsWith("/")) {
      return LinkTarget.site(url.substring(1));
    }
    String folder =
        file.substring(Math.min(file.length(), root.length() + 1), file.lastIndexOf('/') + 1);
    Optional<String> path = normalize(folder + parts[0]);
    if (path.isPresent() && media.contains(path.get())) {
      return LinkTarget.site(path.get());
    }
    Optional<RecordKey> record = path.flatMap(this::recordAt);
    if (record.isPresent()) {
      return LinkTarget.record(record.get(), fragment);
    }
    problems.error(place, "there is no '" + url + "' beside this file", besideHint(parts[0]));
    return LinkTarget.none();
  }

  /** What may be meant by a path at which nothing is. */
  private String besideHint(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    if (Media.isImage(name)) {
      return "put it into the folder media, and write ../media/" + name + ", or take the link out";
    }
    return index
        .nearest(name.replaceFirst("\\.md$", ""))
        .map(near -> "did you mean [[" + near + "]]?")
        .orElse("link to a record by [[id]], to a page of the site by /dates/2023/");
  }

  private Optional<RecordKey> recordAt(String path) {
    String[] parts = path.split("/");
    String name = parts[parts.length - 1];
    if (!name.endsWith(".md") || !Slug.isId(name.substring(0, name.length() - 3))) {
      return Optional.empty();
    }
    return RecordKind.ofFolder(parts[0])
        .map(kind -> new RecordKey(kind, name.substring(0, name.length() - 3)))
        .filter(
            key ->
                index
                    .entry(key)
                    .filter(e -> e.file().equals(root + "/" + path) && !e.draft())
                    .isPresent());
  }

  /** Takes {@code .} and {@code ..} out of a path; empty when it climbs out of the folder. */
  private static Optional<String> normalize(String path) {
    Deque<String> parts = new ArrayDeque<>();
    for (String part : path.split("/")) {
      if (part.equals("..")) {
        if (parts.pollLast() == null) {
          return Optional.empty();
        }
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    return Optional.of(String.join("/", parts));
  }
}
