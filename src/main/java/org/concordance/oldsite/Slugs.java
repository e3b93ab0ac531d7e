package org.concordance.oldsite;

import java.util.Locale;
import java.util.regex.Pattern;
import org.concordance.ingest.Remark;
import org.concordance.model.Place;
import org.concordance.model.Slug;

/** Makes of titles and names the parts of addresses, as each program does. */
public final class Slugs {

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern NOT_OF_HUGO = Pattern.compile("[^\\p{L}\\p{M}\\p{N}./_~+#%-]");
  private static final Pattern NOT_OF_JEKYLL =
      Pattern.compile("[^\\p{M}\\p{L}\\p{Nd}._~!$&'()+,;=@]+");
  private static final Pattern NOT_OF_TERM = Pattern.compile("[^\\p{M}\\p{L}\\p{Nd}]+");
  private static final Pattern HYPHENS = Pattern.compile("-{2,}");
  private static final Pattern ENDS = Pattern.compile("^-|-$");

  private Slugs() {}

  /** Hugo's: in small letters of any script, with hyphens for spaces. */
  static String hugo(String text) {
    String spaced = SPACES.matcher(text.strip()).replaceAll("-");
    String kept = NOT_OF_HUGO.matcher(spaced).replaceAll("");
    return HYPHENS.matcher(kept).replaceAll("-").toLowerCase(Locale.ROOT);
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
