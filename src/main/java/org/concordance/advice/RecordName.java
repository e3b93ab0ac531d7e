package org.concordance.advice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concordance.model.Actor;
import org.concordance.model.ActorKind;
import org.concordance.model.ArchiveRecord;
import org.concordance.model.FoldedName;
import org.concordance.model.RecordKind;

/**
 * A name in the forms in which names of records are compared.
 *
 * @param folded the name as texts are searched for it
 * @param words its words
 * @param spellings other ways to write the very name: without "the", with what a comma puts last
 *     put first, in the order of the alphabet where it is a person's, in the singular where it is a
 *     topic's, as the acronym that it explains
 * @param person whether it is a person's
 */
record RecordName(String folded, List<String> words, Set<String> spellings, boolean person) {

  /** No name. */
  static final RecordName NONE = new RecordName("", List.of(), Set.of(), false);

  /** "Terminal High Altitude Area Defense (THAAD)". */
  private static final Pattern ACRONYM =
      Pattern.compile("(.+\\S)\\s*\\(([\\p{Lu}\\p{N}][\\p{Lu}\\p{N}.-]{2,})\\)");

  private static final Pattern INVERTED = Pattern.compile("([^,]+),\\s*([^,]+)");

  /** A slip in a shorter word may be another word: Iran and Iraq, Mali and Bali. */
  private static final int LONG_WORD = 6;

  static RecordName of(String name, ArchiveRecord record) {
    boolean person =
        record instanceof Actor actor && actor.actorKind().equals(Optional.of(ActorKind.PERSON));
    List<String> words = Wording.words(name.replaceFirst("(?i)^the\\s+(?=\\S)", ""));
    if (words.isEmpty()) {
      // A sign is like no other sign.
      return NONE;
    }
    Set<String> spellings = new HashSet<>();
    spellings.add(String.join("", words));
    Matcher inverted = INVERTED.matcher(name);
    if (inverted.matches()) {
      spellings.add(FoldedName.of(inverted.group(2) + inverted.group(1)).text());
    }
    Matcher acronym = ACRONYM.matcher(name);
    if (acronym.matches()) {
      spellings.add(FoldedName.of(acronym.group(1)).text());
      spellings.add(FoldedName.of(acronym.group(2).replace(".", "")).text());
    }
    if (person) {
      spellings.add("sorted " + String.join(" ", words.stream().sorted().toList()));
    }
    if (record.kind() == RecordKind.TOPIC) {
      spellings.add(
          "singular " + String.join(" ", words.stream().map(RecordName::singular).toList()));
    }
    return new RecordName(FoldedName.of(name).text(), words, Set.copyOf(spellings), person);
  }

  private static String singular(String word) {
    return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
        ? word.substring(0, word.length() - 1)
        : word;
  }

  /** The keys of which two names share one if they may be nearly the same. */
  List<String> keys() {
    List<String> keys = new ArrayList<>(spellings.stream().sorted().toList());
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (word.length() >= LONG_WORD && !Wording.counts(word)) {
        List<String> others = new ArrayList<>(words);
        for (int at = 0; at <= word.length(); at++) {
          // Two words of which one has a letter more, less or another are alike without it.
          others.set(i, at == 0 ? word : word.substring(0, at - 1) + word.substring(at));
          keys.add("slip " + i + " " + String.join(" ", others));
        }
      }
    }
    if (person && words.size() > 1) {
      keys.add("initial " + words.get(0).charAt(0) + " " + words.get(words.size() - 1));
    }
    return keys;
  }

  private boolean hasInitial() {
    return person
        && words.size() > 1
        && words.subList(0, words.size() - 1).stream().anyMatch(RecordName::isInitial);
  }

  private static boolean isInitial(String word) {
    return word.length() == 1;
  }

  /** Whether another name is probably this one, and is not the very same. */
  boolean isNearly(RecordName other) {
    if (folded.equals(other.folded) || folded.isEmpty() || other.folded.isEmpty()) {
      return false;
    }
    return spellings.stream().anyMatch(other.spellings::contains)
        || isSlipOf(other)
        || (hasInitial() || other.hasInitial()) && fitsInitialsOf(other);
  }

  private boolean isSlipOf(RecordName other) {
    if (words.size() != other.words.size()) {
      return false;
    }
    int slips = 0;
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).equals(other.words.get(i))) {
        slips += isSlip(words.get(i), other.words.get(i)) ? 1 : 2;
      }
    }
    return slips == 1;
  }

  private static boolean isSlip(String one, String other) {
    boolean comparable =
        Math.min(one.length(), other.length()) >= LONG_WORD
            && one.charAt(0) == other.charAt(0)
            && !Wording.counts(one)
            && !Wording.counts(other);
    return comparable && Slip.isBetween(one, other);
  }

  /** Whether the first names of one can be those of the other, some of them written as initials. */
  private boolean fitsInitialsOf(RecordName other) {
    int mine = words.size() - 1;
    int theirs = other.words.size() - 1;
    if (mine < 1 || theirs < 1 || !words.get(mine).equals(other.words.get(theirs))) {
      return false;
    }
    for (int i = 0; i < Math.min(mine, theirs); i++) {
      String one = words.get(i);
      String two = other.words.get(i);
      boolean initials = isInitial(one) || isInitial(two);
      if (initials ? one.charAt(0) != two.charAt(0) : !one.equals(two)) {
        return false;
      }
    }
    return true;
  }
}
