package org.concordance.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordance.edtf.Edtf;
import org.concordance.model.Slug;

/**
 * Proposes ids. Each is made of words that the curator gave, so it is empty where these have no
 * letters that Latin script can show.
 */
public final class IdProposal {

  /** Words that say little, in the languages in which policy is most often written. */
  private static final Set<String> SMALL =
      words(
          """
          a about after against all among an and any are as at be been before between beyond both but
          by can could do does during each for from had has have her his how if in into is it its may
          more most must new no nor not of off on or our out over per says shall should some such than
          that the their them then there these they this those through to toward towards under until
          up upon us via was we were what when where which while who whose why will with within
          without would yet you your
          au aux avec ce ces d dans de del della der des di die das do dos du e ein eine el en es et
          gli i il im in l la las le les los lo mit no o os par para pas pour por que qui sur um un una
          une und van vom von y zu zum zur
          """);

  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  /** The most words of a title in an id. */
  private static final int WORDS = 3;

  /** The most words of a name in an id. */
  private static final int WORDS_OF_NAME = 8;

  private IdProposal() {}

  private static Set<String> words(String block) {
    return Stream.of(block.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * A citation key: who, when, and the first words of the title that say something.
   *
   * @param creator the author's family name, or what stands for an author; may be empty
   * @param issued when the work came out
   * @param title the title of the work
   * @param summary the title of the summary, for a work whose own is not in Latin script
   * @param names names in the title that are left out where enough other words remain, as they are
   *     shown
   */
  public static Optional<String> reading(
      String creator, Optional<Edtf> issued, String title, String summary, List<String> names) {
    List<String> maker = withoutParticles(ofName(creator));
    String who = join(maker, 2);
    String year = year(issued);
    Set<String> said = new HashSet<>(maker.size() > 1 ? split(who, any -> true) : List.of());
    said.add(year);
    List<String> what = telling(title, summary, names, said);
    return id(who, year, join(what, WORDS)).filter(id -> !(who.isEmpty() && what.isEmpty()));
  }

  /** The words that tell what it is about, if possible none of names or of what is said already. */
  private static List<String> telling(
      String title, String summary, List<String> names, Set<String> said) {
    List<String> without = unlike(telling(without(title, names)), said);
    List<String> others = without.size() < 2 ? unlike(telling(title), said) : without;
    return Stream.of(others, telling(title), telling(summary))
        .filter(words -> !words.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static List<String> unlike(List<String> words, Set<String> said) {
    return words.stream().distinct().filter(word -> !said.contains(word)).toList();
  }

  private static String without(String title, List<String> names) {
    String rest = title;
    for (String name : names) {
      rest = rest.replaceAll(Pattern.quote(name) + "(['’]s)?", " ");
    }
    return rest;
  }

  /** The id of an actor or topic: its name, without an article before it. */
  public static Optional<String> ofLabel(String label) {
    return id(join(ofName(label), WORDS_OF_NAME));
  }

  /** The id of an event: the words of its title that say something, and its year. */
  public static Optional<String> event(String title, Optional<Edtf> date) {
    List<String> telling = telling(title);
    String what = join(telling, WORDS + 1);
    String year = year(date);
    boolean dated = telling.contains(year);
    return what.isEmpty() ? Optional.empty() : id(what, dated ? "" : year);
  }

  private static String year(Optional<Edtf> date) {
    String first = date.flatMap(Edtf::earliest).map(IdProposal::year).orElse("");
    String last = date.flatMap(Edtf::latest).map(IdProposal::year).orElse("");
    boolean isToTheYear =
        date.filter(one -> one.precision().compareTo(Edtf.Precision.YEAR) <= 0).isPresent();
    return isToTheYear || first.equals(last) ? first : "";
  }

  private static String year(LocalDate day) {
    return Integer.toString(day.getYear());
  }

  private static List<String> ofName(String name) {
    List<String> words = split(name, word -> true);
    boolean article = words.size() > 1 && ARTICLES.contains(words.get(0));
    return article ? words.subList(1, words.size()) : words;
  }

  private static List<String> telling(String title) {
    return split(title, word -> !SMALL.contains(word));
  }

  /** Words of a name that say something: {@code leyen} of "von der Leyen". */
  private static List<String> withoutParticles(List<String> words) {
    List<String> telling = words.stream().filter(word -> !SMALL.contains(word)).toList();
    return telling.isEmpty() ? words : telling;
  }

  private static List<String> split(String text, Predicate<String> kept) {
    return Stream.of(Slug.of(text).split("-"))
        .filter(word -> !word.isEmpty())
        .filter(kept)
        .toList();
  }

  private static String join(List<String> words, int most) {
    return String.join("-", words.subList(0, Math.min(words.size(), most)));
  }

  /** The parts as one id, cut after a word where it gets too long. */
  private static Optional<String> id(String... parts) {
    List<String> words = new ArrayList<>();
    int length = 0;
    for (String part : parts) {
      for (String word : split(part, any -> true)) {
        length += word.length() + 1;
        if (length <= Slug.LONGEST_ID) {
          words.add(word);
        }
      }
    }
    String id = String.join("-", words);
    return Slug.isId(id) ? Optional.of(id) : Optional.empty();
  }
}
