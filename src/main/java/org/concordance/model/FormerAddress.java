package org.concordance.model;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address that a record had on another site, and at which a static site can put a page that
 * leads on: {@code /2019/05/old-post/} or {@code /2019/05/Old_Post.html}.
 *
 * <p>It may hold what {@link Permalink}s of records never do, since others chose it: capitals,
 * letters of any script, spaces, {@code . _ ~ + -}.
 */
public final class FormerAddress {

  private static final int LONGEST = 200;

  /** What comes before the last part; a file system may keep neither the one nor the other. */
  private static final Pattern FOLDERS =
      Pattern.compile("([\\p{L}\\p{N}_-][\\p{L}\\p{M}\\p{N}._~+ -]*/)*");

  private static final Pattern NAME =
      Pattern.compile("[\\p{L}\\p{N}_-][\\p{L}\\p{M}\\p{N}._~+ -]*");
  private static final Pattern PAGE = Pattern.compile(".*\\.html?", Pattern.DOTALL);
  private static final Pattern FILE = Pattern.compile(".*\\.[A-Za-z][A-Za-z0-9]{0,4}");

  /** Names that Windows keeps for devices, with any ending. */
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

  private FormerAddress() {}

  /** Whether a text begins as an address of a site, and not as an id. */
  public static boolean isMeant(String text) {
    return text.startsWith("/");
  }

  /** Why there can be no page at an address; empty when there can. */
  public static Optional<Refusal> wrong(String text) {
    String path = decoded(text);
    if (text.startsWith("//") || !text.startsWith("/")) {
      return refusal(
          "not an address within a site: '" + text + "'",
          "write what follows the name of the server, as /2019/05/old-post/");
    }
    if (path.contains("?") || path.contains("#")) {
      return refusal(
          "an address with '?' or '#': '" + text + "'",
          "no static site can answer it: take it out");
    }
    if (isOfFile(path)) {
      return refusal(
          "no page can stand at '" + text + "'",
          "browsers take it for a file of another kind, and only .html and .htm will do: take it"
              + " out");
    }
    return permalink(text).isPresent()
        ? Optional.empty()
        : refusal(
            "not an address at which a page can lead on: '" + text + "'",
            "not the home page; in each part letters, digits, spaces and - _ . ~ + only; at most "
                + LONGEST
                + " characters: take it out");
  }

  private static Optional<Refusal> refusal(String message, String hint) {
    return Optional.of(new Refusal(message, hint));
  }

  /**
   * Where the page stands: below {@code index.html} of a folder, unless the address names the file
   * of a page. Empty where there can be none.
   */
  public static Optional<Permalink> permalink(String text) {
    String path = decoded(text);
    if (!path.startsWith("/") || path.length() > LONGEST || isOfFile(path)) {
      return Optional.empty();
    }
    String whole = path.substring(1).replaceFirst("(^|/)index\\.html?$", "$1");
    boolean named = whole.isEmpty() || whole.endsWith("/") || PAGE.matcher(whole).matches();
    return Optional.of(named ? whole : whole + "/")
        .filter(FormerAddress::isPath)
        .map(Permalink::of);
  }

  /** Whether an address ends as that of a file which is no page. */
  private static boolean isOfFile(String path) {
    String last = path.substring(path.lastIndexOf('/') + 1);
    return FILE.matcher(last).matches() && !PAGE.matcher(last).matches();
  }

  /** Whether a text is such an address, without the slash at its beginning. */
  static boolean isPath(String text) {
    int end = text.lastIndexOf('/') + 1;
    String last = text.substring(end);
    return !text.isEmpty()
        && text.length() < LONGEST
        && FOLDERS.matcher(text.substring(0, end)).matches()
        && (last.isEmpty() || NAME.matcher(last).matches() && PAGE.matcher(last).matches())
        && Normalizer.isNormalized(text, Normalizer.Form.NFC)
        && namesAreFit(text);
  }

  private static boolean namesAreFit(String text) {
    String[] names = text.split("/");
    for (int i = 0; i < names.length; i++) {
      boolean isFolder = i < names.length - 1 || text.endsWith("/");
      if (DEVICE.matcher(names[i]).matches()
          || names[i].endsWith(".")
          || names[i].endsWith(" ")
          || names[i].getBytes(StandardCharsets.UTF_8).length > LONGEST
          || isFolder && PAGE.matcher(names[i]).matches()) {
        return false;
      }
    }
    return true;
  }

  /** The address as people read it; as it is where it cannot be decoded. */
  private static String decoded(String text) {
    try {
      String plain = URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
      return Normalizer.normalize(plain, Normalizer.Form.NFC);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
