package org.concordance.mention;

import java.util.BitSet;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.concordance.edtf.Edtf;
import org.concordance.model.Actor;
import org.concordance.model.ActorKind;
import org.concordance.model.ArchiveRecord;
import org.concordance.model.Event;
import org.concordance.model.RecordKey;
import org.concordance.model.WordedDate;
import org.jspecify.annotations.Nullable;

/** One way to write the name of a record, and what of that a running text has to keep to. */
final class Spelling {

  /** An acronym of more letters may be written as a word: Gsomia, but not Rand or Us. */
  private static final int LONGEST_IN_CAPITALS = 4;

  private final RecordKey record;
  private final String name;
  private final boolean person;
  private final Optional<Edtf> date;
  private final boolean links;
  private final boolean acronym;
  private final boolean oneWord;
  private final BitSet capitals = new BitSet();
  private final BitSet gaps = new BitSet();
  private final int letters;

  /**
   * A spelling.
   *
   * @param heading whether it is written as a heading is: its first capital then says nothing
   * @param links whether the program may link it
   */
  Spelling(ArchiveRecord record, String name, boolean heading, boolean links) {
    this.record = record.key();
    this.name = name;
    this.person =
        record instanceof Actor actor && actor.actorKind().equals(Optional.of(ActorKind.PERSON));
    this.date =
        record instanceof Event event ? event.date().map(WordedDate::edtf) : Optional.empty();
    this.links = links;
    FoldedText folded = FoldedText.of(name);
    int cased = 0;
    int small = 0;
    int words = 0;
    for (int i = 0; i < folded.length(); i++) {
      int c = name.codePointAt(folded.start(i));
      boolean begins = i == 0 || folded.end(i - 1) < folded.start(i);
      boolean wordBegins = begins && !isJoined(name, folded.start(i));
      words += wordBegins && Character.isLetterOrDigit(c) ? 1 : 0;
      if (i > 0 && begins && hasSpaceOrHyphen(name, folded.end(i - 1), folded.start(i))) {
        gaps.set(i);
      }
      boolean capital = Character.isUpperCase(c) || Character.isTitleCase(c);
      cased += capital || Character.isLowerCase(c) ? 1 : 0;
      small += Character.isLowerCase(c) ? 1 : 0;
      if (capital && wordBegins) {
        capitals.set(i);
      }
    }
    this.letters = cased;
    this.acronym = cased > 0 && small == 0;
    this.oneWord = words < 2;
    if (heading && !acronym) {
      capitals.clear(0);
    }
    if (name.startsWith("The ") && capitals.cardinality() > 1) {
      capitals.clear(0);
    }
  }

  /** Whether a letter stands within a word, after an apostrophe. */
  private static boolean isJoined(String name, int at) {
    return at > 1
        && "’'".indexOf(name.charAt(at - 1)) >= 0
        && Character.isLetter(name.charAt(at - 2));
  }

  private static boolean hasSpaceOrHyphen(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (isSpace(c) || Character.getType(c) == Character.DASH_PUNCTUATION) {
        return true;
      }
    }
    return false;
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** All else follows from these. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Spelling that
        && record.equals(that.record)
        && name.equals(that.name)
        && person == that.person
        && date.equals(that.date)
        && links == that.links
        && capitals.equals(that.capitals);
  }

  @Override
  public int hashCode() {
    return Objects.hash(record, name, links);
  }

  RecordKey record() {
    return record;
  }

  String name() {
    return name;
  }

  boolean links() {
    return links;
  }

  /** Whether a year beside the name can be that of the record: of an event, one of its own. */
  boolean isOfYear(OptionalInt year) {
    return date.isEmpty()
        || year.isEmpty()
        || date.get().earliest().filter(day -> day.getYear() > year.getAsInt()).isEmpty()
            && date.get().latest().filter(day -> day.getYear() < year.getAsInt()).isEmpty();
  }

  /** Whether it is the name of a person. */
  boolean isPerson() {
    return person;
  }

  /** Whether it has no small letter. */
  boolean isAcronym() {
    return acronym;
  }

  boolean isOneWord() {
    return oneWord;
  }

  /**
   * Whether a text writes the name as it can be written: with capitals where a proper name has
   * them, and with spaces only where the name has a space or a hyphen.
   *
   * @param from where the name begins in the folded text
   */
  boolean fits(FoldedText folded, int from, int to, String text) {
    for (int i = from; i < to; i++) {
      boolean space = i > from && hasSpace(text, folded.end(i - 1), folded.start(i));
      if (space && !gaps.get(i - from)) {
        return false;
      }
      boolean small = Character.isLowerCase(text.codePointAt(folded.start(i)));
      boolean beginsWord = space || i == from;
      if (small && (acronym || beginsWord) && needsCapital(i - from)) {
        return false;
      }
    }
    return true;
  }

  private boolean needsCapital(int at) {
    return acronym ? letters <= LONGEST_IN_CAPITALS || at == 0 : capitals.get(at);
  }

  private static boolean hasSpace(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isSpace(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
