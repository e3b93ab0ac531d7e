package org.concordance.content;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordance.edtf.Edtf;
import org.concordance.edtf.EdtfFormatException;
import org.concordance.model.Characters;
import org.concordance.model.Nearest;
import org.concordance.model.Place;
import org.concordance.model.Problems;
import org.concordance.model.RecordKind;
import org.concordance.model.Slug;
import org.concordance.model.Worded;
import org.concordance.model.WordedDate;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * Reads single values of one file: each method gives the value, or reports what is wrong with it
 * and gives nothing.
 */
final class Values {

  private static final int MOST_YEARS = 400;
  private static final Pattern WHITE = Pattern.compile("\\s+");
  private static final Pattern URL =
      Pattern.compile("(?i)https?://[^\\s/?#\"<>\\\\]++[^\\s\"<>\\\\]*+");

  private final YamlParser yaml;
  private final References references;
  private final Problems problems;

  Values(YamlParser yaml, References references, Problems problems) {
    this.yaml = yaml;
    this.references = references;
    this.problems = problems;
  }

  /** Text on one line: breaks and runs of white space become single spaces. */
  Optional<String> text(Node node) {
    if (!(node instanceof ScalarNode scalar)) {
      error(node, "expected text", "put the text on the key's own line, in quotes if need be");
      return Optional.empty();
    }
    String text = WHITE.matcher(scalar.getValue().strip()).replaceAll(" ");
    if (text.isEmpty()) {
      error(node, "empty text", "write it, or leave the key out");
      return Optional.empty();
    }
    OptionalInt forbidden = Characters.firstForbidden(text);
    if (forbidden.isPresent()) {
      error(
          node,
          Characters.describe(text, forbidden.getAsInt()) + ", written as an escape",
          "delete the escape that begins with \\; no page may hold what it stands for");
      return Optional.empty();
    }
    return Optional.of(text);
  }

  /** An EDTF date. */
  Optional<Edtf> date(Node node) {
    return text(node)
        .flatMap(
            text -> {
              try {
                return Optional.of(Edtf.parse(text));
              } catch (EdtfFormatException e) {
                error(node, e.getMessage(), e.hint().orElse(""));
                return Optional.empty();
              }
            });
  }

  /** A date that is one exact day: what the archive itself did, it did on a known day. */
  Optional<Edtf> day(Node node) {
    Optional<Edtf> date = date(node);
    if (date.isPresent() && (date.get().day().isEmpty() || date.get().explanation().isPresent())) {
      error(node, "expected one exact day, not '" + date.get() + "'", "write it as 2026-11-21");
      return Optional.empty();
    }
    return date;
  }

  /**
   * An EDTF date, or a mapping of {@code edtf} and the {@code text} to show; not over more than
   * {@value #MOST_YEARS} years, each of which has a page.
   */
  Optional<WordedDate> wordedDate(Node node) {
    Optional<WordedDate> date = anyWordedDate(node);
    if (date.map(WordedDate::edtf).filter(Values::isTooLong).isPresent()) {
      error(
          node, "a date over more than " + MOST_YEARS + " years", "name the years that are meant");
      return Optional.empty();
    }
    return date;
  }

  private static boolean isTooLong(Edtf edtf) {
    return edtf.earliest().isPresent()
        && edtf.latest().isPresent()
        && edtf.latest().get().getYear() - edtf.earliest().get().getYear() > MOST_YEARS;
  }

  private Optional<WordedDate> anyWordedDate(Node node) {
    if (!(node instanceof MappingNode)) {
      return date(node).map(edtf -> new WordedDate(edtf, Optional.empty()));
    }
    return fields(node, "a date")
        .flatMap(
            fields -> {
              Optional<Edtf> edtf = fields.required("edtf", this::date);
              Optional<String> words = fields.optional("text", this::text);
              fields.rejectOthers();
              return edtf.map(date -> new WordedDate(date, words));
            });
  }

  /** An address on the web. */
  Optional<String> url(Node node) {
    return text(node)
        .flatMap(
            url -> {
              if (URL.matcher(url).matches()) {
                return Optional.of(url);
              }
              error(node, "not a web address: '" + url + "'", "write it whole, from https:// on");
              return Optional.empty();
            });
  }

  /** A BCP 47 language tag. */
  Optional<String> language(Node node) {
    return text(node).flatMap(tag -> languageTag(node, tag));
  }

  private Optional<String> languageTag(Node node, String tag) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(tag).build();
      // Longer ones are well-formed, but none is registered: they are words such as "English".
      if (locale.getLanguage().matches("[a-z]{2,3}")) {
        return Optional.of(locale.toLanguageTag());
      }
    } catch (IllformedLocaleException e) {
      // Reported below.
    }
    error(node, "not a language tag: '" + tag + "'", "write BCP 47, such as en, ko or zh-Hant");
    return Optional.empty();
  }

  /** An id in its right form, whatever it stands for. */
  Optional<String> id(Node node) {
    if (!(node instanceof ScalarNode)) {
      error(node, "expected an id", "write it alone, without brackets or further fields");
      return Optional.empty();
    }
    return text(node)
        .flatMap(
            id -> {
              if (Slug.isId(id)) {
                return Optional.of(id);
              }
              error(node, "not an id: '" + id + "'", idHint(id));
              return Optional.empty();
            });
  }

  static String idHint(String wrong) {
    if (wrong.contains(",")) {
      return "write one a line, each after a hyphen and a space";
    }
    String slug = Slug.of(wrong);
    return wrong.length() > Slug.LONGEST_ID
        ? "an id has at most " + Slug.LONGEST_ID + " characters"
        : "an id is lower-case ASCII letters, digits and hyphens"
            + (slug.isEmpty() ? "" : "; write " + slug);
  }

  /** The id of a record of that kind: of today, when the one written is a former one. */
  Optional<String> reference(Node node, RecordKind kind) {
    return id(node).flatMap(id -> references.resolve(kind, id, place(node)));
  }

  /** One of a set of words. */
  <E extends Worded> Optional<E> oneOf(Node node, E[] choices) {
    return text(node)
        .flatMap(
            word -> {
              Optional<E> found =
                  Stream.of(choices).filter(choice -> choice.word().equals(word)).findFirst();
              if (found.isEmpty()) {
                List<String> words = Stream.of(choices).map(Worded::word).toList();
                unknownWord(node, word, words);
              }
              return found;
            });
  }

  /** Reports a word that is none of those allowed. */
  void unknownWord(Node node, String word, List<String> allowed) {
    String hint =
        Nearest.to(word, allowed)
            .map(near -> "did you mean '" + near + "'?")
            .orElseGet(() -> "one of: " + allowed.stream().collect(Collectors.joining(", ")));
    error(node, "unknown value '" + word + "'", hint);
  }

  /** A mapping with fields of its own. */
  Optional<Fields> fields(Node node, String what) {
    if (node instanceof MappingNode mapping) {
      return Optional.of(new Fields(mapping, what, this));
    }
    error(node, "expected the fields of " + what, "write each as 'key: value' below it");
    return Optional.empty();
  }

  Place place(Node node) {
    return yaml.place(node);
  }

  void error(Node node, String message, String hint) {
    problems.error(place(node), message, hint);
  }

  void warning(Node node, String message, String hint) {
    problems.warning(place(node), message, hint);
  }
}
