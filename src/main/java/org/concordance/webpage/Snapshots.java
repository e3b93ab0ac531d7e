package org.concordance.webpage;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concordance.edtf.Edtf;
import org.jsoup.nodes.Document;

/**
 * An address in an archive of the web, taken apart.
 *
 * @param original the address of the original
 * @param snapshot the address in the archive
 * @param day the day of the snapshot; empty when it does not say
 */
record Snapshots(String original, String snapshot, String day) {

  private static final Pattern WRAPPED =
      Pattern.compile(
          "(?i)((?:https?:)?//(?:web\\.archive\\.org/web|archive\\.(?:today|ph|is|li|fo|md|vn))/"
              + "(\\d{4,14})[\\d.-]*([a-z]{2}_)?)/(https?:/{1,2}\\S+)");

  /** What the archive adds to the pages that it shows. */
  private static final String TOOLBAR =
      "#wm-ipp-base, #wm-ipp, #wm-ipp-print, #donato, #wm-capinfo, [id^=wm-], .wb-autocomplete-suggestions";

  /** The snapshot of which this is the address; empty for any other address. */
  static Optional<Snapshots> of(String address) {
    Matcher parts = WRAPPED.matcher(address.strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    String original = parts.group(4).replaceFirst("^(https?:)/+", "$1//");
    String digits = parts.group(2);
    String day =
        digits.length() < 8
            ? ""
            : digits.substring(0, 4) + "-" + digits.substring(4, 6) + "-" + digits.substring(6, 8);
    String prefix = parts.group(1).startsWith("//") ? "https:" + parts.group(1) : parts.group(1);
    String plain = prefix.replaceFirst("[a-z]{2}_$", "").replaceFirst("(?i)^http:", "https:");
    return Optional.of(
        new Snapshots(original, plain + "/" + original, Edtf.parseDay(day).isPresent() ? day : ""));
  }

  /** The original's address. */
  static String unwrapped(String address) {
    return of(address).map(Snapshots::original).orElse(address);
  }

  /** Takes out of a page what an archive has added to it. */
  static void clean(Document page) {
    page.select(TOOLBAR).remove();
  }
}
