package org.concordance.picture;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A title as words beside a mark show it: whole, or cut behind a word where it is too long. A
 * picture tries many lengths, so each form is made and measured once. Not for use by several
 * threads.
 */
final class Title {

  /** No title ends with these where it is cut. */
  private static final Set<String> LINKS =
      Set.of(
          "a", "among", "an", "and", "as", "at", "between", "by", "for", "from", "in", "into", "of",
          "on", "or", "over", "that", "the", "their", "to", "with");

  /** Nor with these. */
  private static final String SIGNS = " \t!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~–—";

  private final String text;

  /** For each number of letters, the end of the shortest beginning that has so many. */
  private final int[] ends;

  /** The forms by the number of letters that they may have, as far as they were asked for. */
  private final @Nullable Form[] forms;

  Title(String text) {
    this.text = text;
    this.ends = ends(text);
    this.forms = new Form[ends.length];
    forms[ends.length - 1] = Form.of(text);
  }

  /**
   * One form of a title.
   *
   * @param width in hundredths of the letters' size
   */
  record Form(String text, int width) {

    static Form of(String text) {
      return new Form(text, Letters.width(text));
    }
  }

  private static int[] ends(String text) {
    int[] ends = new int[Letters.count(text) + 1];
    int count = 0;
    for (int i = 0; i < text.length(); ) {
      int letter = text.codePointAt(i);
      i += Character.charCount(letter);
      for (int more = Letters.count(letter); more > 0; more--) {
        ends[++count] = i;
      }
    }
    return ends;
  }

  /** The form with so many letters at most, broad ones counted twice; the same one if it is. */
  Form form(int letters) {
    int whole = forms.length - 1;
    int most = Math.min(letters, whole);
    Form known = forms[most];
    if (known == null) {
      int end = end(most);
      Form longer = most + 1 < whole ? forms[most + 1] : null;
      boolean isSame = longer != null && longer.text().length() == end + 1;
      known = isSame ? longer : Form.of(text.substring(0, end) + "…");
      forms[most] = known;
    }
    return known;
  }

  /** Where it is cut so that it has so many letters with what stands for the rest. */
  private int end(int letters) {
    int end = ends[Math.max(0, letters - 2)];
    if (text.charAt(end) != ' ') {
      int last = Math.max(text.lastIndexOf(' ', end - 1), text.lastIndexOf('-', end - 1));
      end = last > letters / 3 ? last : end;
    }
    return withoutSigns(withoutLinks(end));
  }

  private int withoutSigns(int end) {
    int last = end;
    while (last > 0 && SIGNS.indexOf(text.charAt(last - 1)) >= 0) {
      last--;
    }
    return last;
  }

  private int withoutLinks(int end) {
    int space = text.lastIndexOf(' ', end - 1);
    return space > 0 && LINKS.contains(text.substring(space + 1, end)) ? withoutLinks(space) : end;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Title title && text.equals(title.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
