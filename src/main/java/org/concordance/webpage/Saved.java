package org.concordance.webpage;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concordance.edtf.Edtf;

/**
 * What a saved page remembers of where and when it was saved.
 *
 * @param address the address; may be empty
 * @param day the day; may be empty
 */
record Saved(String address, String day) {

  private static final Pattern CHROME =
      Pattern.compile("<!--\\s*saved from url=\\(\\d+\\)(\\S+?)\\s*-->");
  private static final Pattern SINGLE_FILE =
      Pattern.compile(
          "<!--\\s*Page saved with SingleFile\\s+url:\\s*(\\S+)(?:\\s+saved date:\\s*([^\\n]*?))?\\s*(?:-->|\\n)");
  private static final Pattern HTTRACK =
      Pattern.compile("<!-- Mirrored from (\\S+) by HTTrack[^,]*,([^>]*?)-->");
  private static final Pattern DAY_IN_WORDS =
      Pattern.compile("\\b(?:([A-Z][a-z]{2}) (\\d{1,2})|(\\d{1,2}) ([A-Z][a-z]{2})),? (\\d{4})\\b");
  private static final List<String> MONTHS =
      List.of("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" "));

  /** Comments of programs stand at the top. */
  private static final int TOP = 20_000;

  static Saved of(String html, Metas metas) {
    String top = html.substring(0, Math.min(html.length(), TOP));
    Matcher chrome = CHROME.matcher(top);
    if (chrome.find()) {
      return new Saved(web(chrome.group(1)), "");
    }
    Matcher single = SINGLE_FILE.matcher(top);
    if (single.find()) {
      String date = single.group(2);
      return new Saved(web(single.group(1)), date == null ? "" : day(date));
    }
    Matcher mirrored = HTTRACK.matcher(top);
    if (mirrored.find()) {
      return new Saved(web("http://" + mirrored.group(1)), day(mirrored.group(2)));
    }
    String address = metas.of("savepage-url").stream().findFirst().orElse("");
    String date = metas.of("savepage-date").stream().findFirst().orElse("");
    return new Saved(web(address), day(date));
  }

  private static String web(String address) {
    return address.matches("(?i)https?://.+") ? address : "";
  }

  private static String day(String words) {
    Matcher parts = DAY_IN_WORDS.matcher(words);
    if (!parts.find()) {
      return "";
    }
    boolean monthFirst = parts.group(1) != null;
    int month = MONTHS.indexOf(parts.group(monthFirst ? 1 : 4)) + 1;
    int day = Integer.parseInt(parts.group(monthFirst ? 2 : 3));
    String date = String.format(Locale.ROOT, "%s-%02d-%02d", parts.group(5), month, day);
    return Optional.of(date).filter(one -> Edtf.parseDay(one).isPresent()).orElse("");
  }
}
