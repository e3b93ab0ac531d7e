package org.concordance.content;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.concordance.edtf.Edtf;
import org.concordance.model.Characters;
import org.concordance.model.FieldRules;
import org.concordance.model.FormerAddress;
import org.concordance.model.Permalink;
import org.concordance.model.Place;
import org.concordance.model.Problems;
import org.concordance.model.RecordKind;
import org.concordance.model.Refusal;
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
    String text = FieldRules.oneLine(scalar.getValue());
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
    return text(node).filter(text -> accepted(node, FieldRules.date(text))).map(Edtf::parse);
  }

  /** A date that is one exact day: what the archive itself did, it did on a known day. */
  Optional<Edtf> day(Node node) {
    return text(node).filter(text -> accepted(node, FieldRules.day(text))).map(Edtf::parse);
  }

  /**
   * An EDTF date, or a mapping of {@code edtf} and the {@code text} to show; not over more than
   * {@value FieldRules#MOST_YEARS} years, each of which has a page.
   */
  Optional<WordedDate> wordedDate(Node node) {
    Optional<WordedDate> date = anyWordedDate(node);
    return date.filter(given -> accepted(node, FieldRules.span(given.edtf())));
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
    return text(node).filter(url -> accepted(node, FieldRules.url(url)));
  }

  /** A BCP 47 language tag. */
  Optional<String> language(Node node) {
    return text(node)
        .filter(tag -> accepted(node, FieldRules.language(tag)))
        .flatMap(FieldRules::languageTag);
  }

  /** An id in its right form, whatever it stands for. */
  Optional<String> id(Node node) {
    if (!(node instanceof ScalarNode)) {
      error(node, "expected an id", "write it alone, without brackets or further fields");
      return Optional.empty();
    }
    Optional<String> text = text(node);
    Optional<String> id = text.filter(Slug::isId);
    if (text.isPresent() && id.isEmpty()) {
      error(node, "not an id: '" + text.get() + "'", idHint(text.get()));
    }
    return id;
  }

  /** What to write in place of a text that is no id, nor several. */
  static String idHint(String wrong) {
    return wrong.contains(",")
        ? "write one a line, each after a hyphen and a space"
        : FieldRules.idHint(wrong);
  }

  /** A former id, or an address on another site, which begins with {@code /}. */
  Optional<String> former(Node node) {
    if (!(node instanceof ScalarNode scalar) || !FormerAddress.isMeant(scalar.getValue())) {
      return id(node);
    }
    return text(node)
        .filter(address -> accepted(node, FormerAddress.wrong(address)))
        .flatMap(FormerAddress::permalink)
        .map(Permalink::toString);
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
    accepted(node, FieldRules.word(word, allowed));
  }

  /** Reports why a value is refused, if it is. */
  private boolean accepted(Node node, Optional<Refusal> refusal) {
    refusal.ifPresent(wrong -> error(node, wrong.message(), wrong.hint()));
    return refusal.isEmpty();
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
