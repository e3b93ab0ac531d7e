package org.concordance.cite;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.concordance.link.ActorIndex;
import org.concordance.mention.Names;
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
  private static final Pattern SUFFIX =
      Pattern.compile(
          "(Jr|Sr)\\.?|II|III|IV|(Ph\\.?D|D\\.?Phil|M\\.?D|J\\.?D|Esq)\\.?|MP|QC|KC|[CKOM]BE");
  private static final Pattern PARTICLE =
      Pattern.compile("\\p{Ll}[\\p{Ll}’']*|Van|Von|De|Del|Della|Di|Dos|La|Le");

  /** Words that join two family names to one. */
  private static final Set<String> JOINING = Set.of("y", "e");

  private static final Set<Character.UnicodeScript> EAST_ASIAN =
      EnumSet.of(
          Character.UnicodeScript.HAN,
          Character.UnicodeScript.HANGUL,
          Character.UnicodeScript.HIRAGANA,
          Character.UnicodeScript.KATAKANA,
          Character.UnicodeScript.BOPOMOFO);

  /** Words that do not occur in names of persons. */
  private static final Set<String> OF_BODIES =
      Set.of(
          """
          academy administration agence agencia agency alliance assembly association authority
          board bundesamt bureau cabinet center centre centro chair city coalition college command
          commission committee company congress consortium corp corporation correspondent
          correspondents council daily department desk division editor editors embassy endowment
          federation forum foundation fund gazette gmbh government group herald inc initiative
          institut institute institution instituto international journal laboratory library limited
          ltd magazine ministère ministerio ministerium ministry museum nations network news
          observatory office organisation organization parliament party post press programme program
          project radio reporters republic review school secretariat senate service society staff
          states studies team times tribune trust union universidad universität université university
          watch
          and et for für of pour the und
          """
              .strip()
              .split("\\s+"));

  private final Names names;
  private final ActorIndex actors;

  NameForms(Names names, ActorIndex actors) {
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
    Optional<Actor> actor = names.actor(name).flatMap(actors::find);
    return actor.flatMap(found -> of(found, name.display())).orElseGet(() -> alone(name));
  }

  /** A name of which no record tells more. */
  static CslName alone(Name name) {
    if (name instanceof Name.Personal person) {
      return filed(person.family(), person.given());
    }
    return name instanceof Name.Literal body
        ? CslName.whole(body.literal())
        : typed(name.display());
  }

  /** Whether a name reads like a body's: it has a word, or a sign, that no person's has. */
  static boolean isOfBody(String text) {
    return text.chars().anyMatch(c -> Character.isDigit(c) || "&/()".indexOf(c) >= 0)
        || SPACE.splitAsStream(text).map(NameForms::bare).anyMatch(OF_BODIES::contains);
  }

  /** A name as the record of its actor has it; empty where the record does not tell. */
  private static Optional<CslName> of(Actor actor, String text) {
    if (actor.actorKind().isEmpty()) {
      return Optional.empty();
    }
    String[] parts = actor.sort().split(",\\s*", 2);
    if (actor.actorKind().get() != ActorKind.PERSON || parts.length < 2) {
      return Optional.of(CslName.whole(text));
    }
    CslName filed = filed(parts[0], parts[1]);
    String inOrder = filed.given() + " " + filed.family() + " " + filed.suffix();
    FoldedName name = FoldedName.of(text);
    if (name.equals(FoldedName.of(inOrder))
        || name.equals(FoldedName.of(actor.sort().replace(",", "")))) {
      return Optional.of(filed);
    }
    return endingIn(filed.family(), text);
  }

  /** Another form of a person's name: what stands before the known family name is given. */
  private static Optional<CslName> endingIn(String family, String text) {
    boolean ends = text.endsWith(" " + family);
    return ends
        ? Optional.of(
            CslName.person(family, text.substring(0, text.length() - family.length()).strip(), ""))
        : Optional.empty();
  }

  /** A person's name in two parts, of which the second may end in a suffix. */
  private static CslName filed(String family, String given) {
    int comma = given.lastIndexOf(',');
    String last = given.substring(comma + 1).strip();
    return comma > 0 && SUFFIX.matcher(last).matches()
        ? CslName.person(family, given.substring(0, comma).strip(), last)
        : CslName.person(family, given, "");
  }

  /** A name of which nothing is known but how it is written. */
  static CslName typed(String text) {
    List<String> words = List.of(SPACE.split(text.strip()));
    if (words.size() < 2 || isOfBody(text) || text.codePoints().anyMatch(NameForms::isEastAsian)) {
      return CslName.whole(text);
    }
    return text.indexOf(',') > 0 ? divided(text) : inOrder(words);
  }

  /** A name with commas: the family's first, or a suffix last. */
  private static CslName divided(String text) {
    String[] parts = text.strip().split("\\s*,\\s*", -1);
    String last = parts[parts.length - 1];
    if (parts.length == 2 && SUFFIX.matcher(last).matches()) {
      CslName name = inOrder(List.of(SPACE.split(parts[0])));
      return name.isWhole() || !name.suffix().isEmpty()
          ? CslName.whole(text)
          : CslName.person(name.family(), name.given(), last);
    }
    if (parts.length == 2) {
      return CslName.person(parts[0], last, "");
    }
    return parts.length == 3 && SUFFIX.matcher(last).matches()
        ? CslName.person(parts[0], parts[1], last)
        : parts.length == 3 && SUFFIX.matcher(parts[1]).matches()
            ? CslName.person(parts[0], last, parts[1])
            : CslName.whole(text);
  }

  /** A name with the given ones first: the family's is the last word, with what belongs to it. */
  private static CslName inOrder(List<String> words) {
    int end = words.size();
    if (SUFFIX.matcher(words.get(end - 1)).matches()) {
      end--;
    }
    int family = end - 1;
    while (family > 1 && PARTICLE.matcher(words.get(family - 1)).matches()) {
      family -= JOINING.contains(words.get(family - 1)) && family > 2 ? 2 : 1;
    }
    return family < 1
        ? CslName.whole(String.join(" ", words))
        : CslName.person(
            String.join(" ", words.subList(family, end)),
            String.join(" ", words.subList(0, family)),
            String.join(" ", words.subList(end, words.size())));
  }

  private static String bare(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("^[“\"(]+|[”\").,;:]+$", "");
  }

  static boolean isEastAsian(int c) {
    return EAST_ASIAN.contains(Character.UnicodeScript.of(c));
  }
}
