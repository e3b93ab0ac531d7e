package org.concordance.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.concordance.link.LinkedArchive;
import org.concordance.markup.RenderedBody;
import org.concordance.model.Place;
import org.concordance.model.Reading;
import org.concordance.model.Spot;

/**
 * Summaries that say little: much shorter than is usual in this archive, without an abstract to
 * speak of, or with one that only repeats. (That there is no first paragraph at all is a warning of
 * every build.)
 */
final class ThinSummaries {

  /** Before there are as many readings, nothing is usual. */
  private static final int ENOUGH = 5;

  /** A text of so many words is no thin one, whatever is usual. */
  private static final int LONG = 100;

  /** What part of the usual length is little. */
  private static final int PART = 4;

  /** An abstract of fewer words tells nobody whether to read on. */
  private static final int ABSTRACT = 6;

  /** In scripts without blanks between words, a paragraph may be one word. */
  private static final int LETTERS = 40;

  /** One quotation, from its first character to its last. */
  private static final Pattern QUOTATION =
      Pattern.compile("(?:“[^“”]*”|\"[^\"]*\"|«[^«»]*»|„[^„“”]*[“”]|「[^「」]*」)[.!?]?");

  private ThinSummaries() {}

  static List<Advice> find(LinkedArchive linked) {
    List<Reading> readings = linked.readings().oldestFirst();
    Map<String, Integer> usual = usual(linked, readings);
    List<Advice> found = new ArrayList<>();
    for (Reading reading : readings) {
      look(reading, linked.body(reading), usual.getOrDefault(reading.language(), 0), found);
    }
    return found;
  }

  /** How long half of the summaries of a language are at least, where there are enough of them. */
  private static Map<String, Integer> usual(LinkedArchive linked, List<Reading> readings) {
    Map<String, List<Integer>> lengths = new TreeMap<>();
    for (Reading reading : readings) {
      lengths
          .computeIfAbsent(reading.language(), key -> new ArrayList<>())
          .add(linked.body(reading).words());
    }
    Map<String, Integer> usual = new TreeMap<>();
    lengths.forEach(
        (language, all) -> {
          if (all.size() >= ENOUGH) {
            usual.put(language, all.stream().sorted().toList().get(all.size() / 2));
          }
        });
    return usual;
  }

  private static void look(Reading reading, RenderedBody body, int usual, List<Advice> found) {
    String gist = body.abstractText();
    List<String> words = Wording.plain(gist);
    if (words.isEmpty()) {
      return;
    }
    if (isTitle(words, reading)) {
      found.add(
          note(
              reading,
              "the first paragraph only repeats the title",
              "say there what the work says"));
    } else if (QUOTATION.matcher(gist.strip()).matches() && body.words() <= 2 * words.size()) {
      found.add(
          note(
              reading,
              "the summary is hardly more than a quotation",
              "say in your own words what the work says, and quote after that"));
    } else if (words.size() < ABSTRACT && gist.length() < LETTERS && body.words() > LONG) {
      found.add(
          note(
              reading,
              "the first paragraph, which stands for the summary in lists, has "
                  + number(words.size()),
              "say there in a few sentences what the work says"));
    } else if (body.words() < LONG && PART * body.words() < usual) {
      found.add(
          note(
              reading,
              "the summary has " + number(body.words()) + ", where " + usual + " are usual here",
              "say more, or set 'status: draft' until there is more to say"));
    }
  }

  private static String number(int words) {
    return words == 1 ? "one word" : words + " words";
  }

  private static boolean isTitle(List<String> words, Reading reading) {
    return words.equals(Wording.plain(reading.title()))
        || words.equals(Wording.plain(reading.source().title()));
  }

  private static Advice note(Reading reading, String message, String cure) {
    String text = reading.body().markdown();
    int blank = 0;
    while (text.startsWith("\n", blank)) {
      blank++;
    }
    Place place = new Place(reading.file(), reading.body().line() + blank, 1);
    return Advice.note(Matter.SUMMARY, Spot.at(place), message, cure);
  }
}
