package org.concordance.model;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.concordance.edtf.Edtf;
import org.concordance.edtf.EdtfFormatException;

/**
 * What single fields of front matter can hold, wherever the value comes from: a file, an option or
 * an answer. Each rule tells why a value is refused, or nothing when it is right.
 */
public final class FieldRules {

  /** The most years that a date may be over; each of them has a page. */
  public static final int MOST_YEARS = 400;

  private static final Pattern WHITE = Pattern.compile("\\s+");
  private static final Pattern URL =
      Pattern.compile("(?i)https?://[^\\s/?#\"<>\\\\]++[^\\s\"<>\\\\]*+");

  private FieldRules() {}

  /** A text on one line: breaks and runs of white space become single spaces. */
  public static String oneLine(String text) {
    return WHITE.matcher(text.strip()).replaceAll(" ");
  }

  /** A text that says something, in characters that pages can hold. */
  public static Optional<Refusal> text(String text) {
    if (oneLine(text).isEmpty()) {
      return refusal("empty text", "write it, or leave it out");
    }
    OptionalInt forbidden = Characters.firstForbidden(text);
    return forbidden.isEmpty()
        ? Optional.empty()
        : refusal(
            Characters.describe(text, forbidden.getAsInt()),
            "delete it; it cannot be seen, and no page may hold it");
  }

  /** An address on the web. */
  public static Optional<Refusal> url(String text) {
    return URL.matcher(text).matches()
        ? Optional.empty()
        : refusal("not a web address: '" + text + "'", "write it whole, from https:// on");
  }

  /** A BCP 47 language tag. */
  public static Optional<Refusal> language(String tag) {
    return languageTag(tag).isPresent()
        ? Optional.empty()
        : refusal("not a language tag: '" + tag + "'", "write BCP 47, such as en, ko or zh-Hant");
  }

  /** A BCP 47 language tag in its usual form; empty when the text is none. */
  public static Optional<String> languageTag(String tag) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(tag).build();
      // Longer ones are well-formed, but none is registered: they are words such as "English".
      return Optional.of(locale.toLanguageTag())
          .filter(found -> locale.getLanguage().matches("[a-z]{2,3}"));
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }

  /** An EDTF date. */
  public static Optional<Refusal> date(String text) {
    try {
      Edtf.parse(text);
      return Optional.empty();
    } catch (EdtfFormatException e) {
      return refusal(e.getMessage(), e.hint().orElse(""));
    }
  }

  /** An EDTF date over not more than {@value #MOST_YEARS} years. */
  public static Optional<Refusal> datedPage(String text) {
    Optional<Refusal> wrong = date(text);
    return wrong.isEmpty() ? span(Edtf.parse(text)) : wrong;
  }

  /** A date over not more than {@value #MOST_YEARS} years. */
  public static Optional<Refusal> span(Edtf edtf) {
    boolean tooLong =
        edtf.earliest().isPresent()
            && edtf.latest().isPresent()
            && edtf.latest().get().getYear() - edtf.earliest().get().getYear() > MOST_YEARS;
    return tooLong
        ? refusal("a date over more than " + MOST_YEARS + " years", "name the years that are meant")
        : Optional.empty();
  }

  /** One exact day. */
  public static Optional<Refusal> day(String text) {
    Optional<Refusal> wrong = date(text);
    return wrong.isEmpty() && Edtf.parseDay(text).isEmpty()
        ? refusal("expected one exact day, not '" + text + "'", "write it as 2026-11-21")
        : wrong;
  }

  /** One of several words. */
  public static Optional<Refusal> word(String word, List<String> allowed) {
    return allowed.contains(word)
        ? Optional.empty()
        : refusal(
            "unknown value '" + word + "'",
            Nearest.to(word, allowed)
                .map(near -> "did you mean '" + near + "'?")
                .orElseGet(() -> "one of: " + String.join(", ", allowed)));
  }

  /** An id in its right form, whatever it stands for. */
  public static Optional<Refusal> id(String id) {
    return Slug.isId(id) ? Optional.empty() : refusal("not an id: '" + id + "'", idHint(id));
  }

  /** What to write in place of a text that is no id. */
  public static String idHint(String wrong) {
    String slug = Slug.of(wrong);
    return wrong.length() > Slug.LONGEST_ID
        ? "an id has at most " + Slug.LONGEST_ID + " characters"
        : "an id is lower-case ASCII letters, digits and hyphens"
            + (slug.isEmpty() ? "" : "; write " + slug);
  }

  private static Optional<Refusal> refusal(String message, String hint) {
    return Optional.of(new Refusal(message, hint));
  }
}
