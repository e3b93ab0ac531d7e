package org.concordance.cite;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.concordance.link.ActorIndex;
import org.concordance.link.ActorNames;
import org.concordance.model.Actor;
import org.concordance.model.ActorKind;
import org.concordance.model.FoldedName;
import org.concordance.model.Name;

/**
 * Tells the names of persons, which have parts, from those in one piece.
 *
 * <p>What the curator says goes first, then what the record of an actor says: a person with {@code
 * sort: Kim, Felix} has these parts, and one filed as {@code Kim Jong Un} is never turned round. A
 * name that is only typed is taken for a person's, the last word for the family's, unless it is one
 * word, reads like a body's or is in an East Asian script.
 */
final class NameForms {

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern SUFFIX = Pattern.compile("(Jr|Sr)\\.?|II|III|IV");
  private static final Pattern PARTICLE = Pattern.compile("\\p{Ll}[\\p{Ll}’']*");

  /** Words that do not occur in names of persons. */
  private static final Set<String> OF_BODIES =
      Set.of(
          """
          academy administration agency alliance association authority board bureau cabinet center
          centre city coalition college command commission committee company congress consortium
          corp corporation council daily department division editor editors embassy federation forum
          foundation fund gazette government group herald inc initiative institute institution
          journal laboratory library limited ltd magazine ministry museum nations network news
          observatory office organisation organization parliament party post press programme program
          project republic review school secretariat senate service society staff states studies
          team times tribune trust union university
          and for of the
          """
              .strip()
              .split("\\s+"));

  private final ActorNames names;
  private final ActorIndex actors;

  NameForms(ActorNames names, ActorIndex actors) {
    this.names = names;
    this.actors = actors;
  }

  List<CslName> of(List<Name> all) {
    return all.stream().map(this::of).toList();
  }

  CslName of(Name name) {
    if (name instanceof Name.Personal || name instanceof Name.Literal) {
      return alone(name);
    }
    Optional<Actor> actor = names.find(name).flatMap(actors::find);
    return actor.flatMap(found -> of(found, name.display())).orElseGet(() -> alone(name));
  }

  /** A name of which no record tells more. */
  static CslName alone(Name name) {
    if (name instanceof Name.Personal person) {
      return CslName.person(person.family(), person.given(), "");
    }
    return name instanceof Name.Literal body
        ? CslName.whole(body.literal())
        : typed(name.display());
  }

  /** A name as the record of its actor has it; empty where the record does not tell. */
  private static Optional<CslName> of(Actor actor, String text) {
    if (actor.actorKind().isEmpty()) {
      return Optional.empty();
    }
    if (actor.actorKind().get() != ActorKind.PERSON) {
      return Optional.of(CslName.whole(text));
    }
    String[] parts = actor.sort().split(",\\s*", 2);
    if (parts.length < 2) {
      return Optional.of(CslName.whole(text));
    }
    boolean same = FoldedName.of(parts[1] + " " + parts[0]).equals(FoldedName.of(text));
    return same ? Optional.of(CslName.person(parts[0], parts[1], "")) : Optional.empty();
  }

  /** A name of which nothing is known but how it is written. */
  static CslName typed(String text) {
    List<String> words = List.of(SPACE.split(text.strip()));
    if (words.size() < 2 || isOfBody(text, words)) {
      return CslName.whole(text);
    }
    int comma = text.indexOf(',');
    if (comma > 0) {
      return CslName.person(
          text.substring(0, comma).strip(), text.substring(comma + 1).strip(), "");
    }
    int end =
        SUFFIX.matcher(words.get(words.size() - 1)).matches() ? words.size() - 1 : words.size();
    int family = end - 1;
    while (family > 1 && PARTICLE.matcher(words.get(family - 1)).matches()) {
      family--;
    }
    return family < 1
        ? CslName.whole(text)
        : CslName.person(
            String.join(" ", words.subList(family, end)),
            String.join(" ", words.subList(0, family)),
            String.join(" ", words.subList(end, words.size())));
  }

  private static boolean isOfBody(String text, List<String> words) {
    return text.chars().anyMatch(c -> Character.isDigit(c) || "&/()".indexOf(c) >= 0)
        || text.codePoints().anyMatch(NameForms::isEastAsian)
        || text.indexOf(',') != text.lastIndexOf(',')
        || words.stream().map(NameForms::bare).anyMatch(OF_BODIES::contains);
  }

  private static String bare(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("[.,;:]+$", "");
  }

  private static boolean isEastAsian(int c) {
    return Arrays.asList(
            Character.UnicodeScript.HAN,
            Character.UnicodeScript.HANGUL,
            Character.UnicodeScript.HIRAGANA,
            Character.UnicodeScript.KATAKANA)
        .contains(Character.UnicodeScript.of(c));
  }
}
