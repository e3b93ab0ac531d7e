package org.concordance.webpage;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concordance.cite.CslName;
import org.concordance.model.FoldedName;
import org.concordance.model.Name;
import org.concordance.model.Slug;

/**
 * Titles of works, without the name of the site that stands before or after them.
 *
 * @param siteNames what the site is called
 * @param address the address of the page, whose server may be called like the site; may be empty
 */
record Titles(List<String> siteNames, String address) {

  /** The longest that a title may be; the longest of papers have some 300. */
  static final int LONGEST = 400;

  private static final String SEPARATOR = "\\s+[|–—»«·•/:-]{1,2}\\s+|\\s*[｜|]\\s*|: (?=\\S+$)";
  private static final Pattern AFTER =
      Pattern.compile("^(.+)(?:" + SEPARATOR + ")(.+?)$", Pattern.DOTALL);
  private static final Pattern BEFORE =
      Pattern.compile("^(.+?)(?:\\s+[|–—»·•:-]{1,2}\\s+|\\s*[｜|]\\s*)(.+)$", Pattern.DOTALL);

  /** A title without the site's name, and not longer than a title is. */
  Optional<String> cleaned(String text) {
    String title = Plain.untagged(text);
    for (int cut = 0; cut < 3; cut++) {
      Matcher after = AFTER.matcher(title);
      Matcher before = BEFORE.matcher(title);
      if (after.matches() && isSite(after.group(2))) {
        title = after.group(1).strip();
      } else if (before.matches() && isSite(before.group(1))) {
        title = before.group(2).strip();
      }
    }
    boolean isNone =
        title.isEmpty() || isSite(title) || title.matches("(?i)untitled|home|index|null");
    return isNone ? Optional.empty() : Optional.of(Plain.cut(title, LONGEST));
  }

  /** Whether a text is a name of the site. */
  boolean isSite(String text) {
    String folded = folded(text);
    boolean isNamed = siteNames.stream().map(Titles::folded).anyMatch(folded::equals);
    String slug = Slug.of(text).replace("-", "");
    return isNamed
        || slug.length() > 3 && (slug.equals(server()) || slug.equals("the" + server()))
        || text.strip().toLowerCase(Locale.ROOT).equals(host());
  }

  /**
   * The name of the site at the end of the title of the window: what stands after the heading, or
   * after anything else where it is plainly the name of a body.
   */
  static Optional<String> site(String title, String heading) {
    boolean isTitle = title.startsWith(heading);
    String[] parts =
        title
            .substring(isTitle ? heading.length() : 0)
            .split("(?:^|\\s+)[|–—»«·•:/-]+\\s+|\\s*[|｜]\\s*");
    String last = parts[parts.length - 1].strip();
    boolean isOfBody =
        parts.length > 1
            && last.matches("[\\p{L}\\p{M}’',.&\\s-]+")
            && CslName.isOfBody(new Name.Plain(last))
            && !isSame(last, heading);
    return Optional.of(last)
        .filter(name -> isTitle || isOfBody)
        .filter(name -> !name.isEmpty() && !name.matches("(?i)(on|at|by) .*"));
  }

  /** Whether the title of a window has a heading at one end, and so beside the site's name. */
  static boolean endsOrBegins(String window, String heading) {
    String all = FoldedName.of(window).text();
    String own = FoldedName.of(heading).text();
    return own.length() > 3 && (all.startsWith(own) || all.endsWith(own));
  }

  private static String folded(String name) {
    return FoldedName.of(name.strip().replaceFirst("(?i)^the ", "")).text();
  }

  private String host() {
    return address
        .replaceFirst("(?i)^https?://(www\\.)?", "")
        .replaceFirst("[/?#:].*$", "")
        .toLowerCase(Locale.ROOT);
  }

  /** The part of the server's name that says most. */
  private String server() {
    String[] parts = host().split("\\.");
    int last = parts.length - 2;
    boolean isDouble = last > 0 && parts[last].matches("co|com|ac|go|or|ne|gov|org|net|edu");
    return last < 0 ? "" : parts[isDouble ? last - 1 : last].replace("-", "");
  }

  /** Whether two titles are one, or one is the beginning or the end of the other. */
  static boolean isSame(String one, String other) {
    String first = FoldedName.of(one).text();
    String second = FoldedName.of(other).text();
    return first.equals(second)
        || first.length() > 12 && second.contains(first)
        || second.length() > 12 && first.contains(second);
  }
}
