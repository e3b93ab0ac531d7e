package org.concordance.oldsite;

import java.util.Locale;
import java.util.regex.Pattern;
import org.concordance.ingest.Remark;
import org.concordance.model.Place;
import org.concordance.model.Slug;

/** Makes of titles and names the parts of addresses, as each program does. */
public final class Slugs {

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\u0085]+");
  private static final Pattern BESIDE_HYPHENS = Pattern.compile("(?<=-) | (?=-)");
  private static final Pattern NOT_OF_HUGO =
      Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}./_~+#@% -]|%(?!\\p{XDigit}{2})");
  private static final Pattern NOT_OF_JEKYLL =
      Pattern.compile("[^\\p{M}\\p{L}\\p{Nd}._~!$&'()+,;=@]+");
  private static final Pattern NOT_OF_TERM = Pattern.compile("[^\\p{M}\\p{L}\\p{Nd}]+");
  private static final Pattern ENDS = Pattern.compile("^-|-$");

  private Slugs() {}

  /**
   * Hugo's: in small letters of any script.
   *
   * @see <a href="https://gohugo.io/functions/urls/urlize/">urlize</a>
   */
  static String hugo(String text) {
    return hugoPath(text).toLowerCase(Locale.ROOT);
  }

  /** That of a path that Hugo made by a pattern, of which it reads {@code +} as a space. */
  static String hugoPattern(String path) {
    return hugoPath(path.replace('+', ' '));
  }

  /** Spaces become a hyphen, but not beside one; signs that Hugo does not know go. */
  private static String hugoPath(String text) {
    String kept = NOT_OF_HUGO.matcher(SPACES.matcher(text).replaceAll(" ")).replaceAll("");
    String spaced = SPACES.matcher(kept).replaceAll(" ").strip();
    return BESIDE_HYPHENS.matcher(spaced).replaceAll("").replace(' ', '-');
  }

  /** Jekyll's "pretty" one, which keeps capitals where it is told to. */
  static String jekyll(String text) {
    return ENDS.matcher(NOT_OF_JEKYLL.matcher(text.strip()).replaceAll("-")).replaceAll("");
  }

  /** Jekyll's default one, which plugins use for terms. */
  static String jekyllTerm(String text) {
    String plain = NOT_OF_TERM.matcher(text.strip()).replaceAll("-");
    return ENDS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** Zola's: ASCII alone. */
  static String zola(String text) {
    return Slug.of(text.replace('\'', ' ').replace('’', ' '));
  }

  /** Says of an id that it is no more than a number. */
  public static Remark wordless(Place place, String title) {
    return Remark.guessed(
            place,
            "id",
            "has no word of the title, which is not in Latin letters: choose one before it is"
                + " recorded")
        .about(title);
  }

  /** That of a generator. */
  static String of(Generator generator, String text) {
    return switch (generator) {
      case HUGO -> hugo(text);
      case JEKYLL -> jekyllTerm(text);
      case ZOLA -> zola(text);
    };
  }
}
