package org.concordance.webpage;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.concordance.ingest.ForeignFile;
import org.concordance.ingest.Incoming;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads pages of the web as works that come in. */
public final class WebPages {

  /** The most bytes that a page may have. */
  public static final int MOST_BYTES = 10_000_000;

  private static final Pattern HTML =
      Pattern.compile(
          "(?i)<(?:!doctype\\s+html|html|head|body|title|meta|link|div|p|article|table|h1|script)[\\s>/]");

  private static final Pattern MHTML =
      Pattern.compile(
          "(?is)^\\s*(?:[\\w-]+:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*)*?content-type:\\s*multipart/related.*");

  private static final Pattern GATE =
      Pattern.compile(
          "(?i)just a moment.*|attention required.*|access (to this page has been )?denied.*|are you a robot.*"
              + "|checking your browser.*|verifying you are human.*|ddos-guard|please enable (js|javascript|cookies).*");

  private WebPages() {}

  /**
   * Reads a page.
   *
   * @param bytes all of it
   * @param origin what is known of it besides
   * @return a work, or why it is none
   */
  public static Incoming read(byte[] bytes, PageOrigin origin) {
    Optional<String> other = ForeignFile.kind(bytes);
    if (other.isPresent()) {
      return refused(
          origin,
          "is " + other.get() + ", and no web page",
          "save it, and write the draft with 'concordance new reading', with its text under --text");
    }
    String begin = new String(bytes, 0, Math.min(bytes.length, 4_000), StandardCharsets.ISO_8859_1);
    if (MHTML.matcher(begin).matches()) {
      return refused(
          origin,
          "is a page with all its files in one (MHTML)",
          "save it in the browser as 'Webpage, HTML only' or 'Webpage, complete', and import the .html file");
    }
    PageText text = PageText.of(bytes, origin.charset());
    if (text.text().isBlank()) {
      return refused(origin, "is empty", "save it again, once the page has loaded");
    }
    String top = text.text().substring(0, Math.min(text.text().length(), 20_000));
    return HTML.matcher(top).find() ? page(text, origin) : PlainPage.read(text, origin);
  }

  private static Incoming page(PageText text, PageOrigin origin) {
    Document page = Jsoup.parse(text.text());
    Snapshots.clean(page);
    if (GATE.matcher(page.title().strip()).matches() && page.body().text().length() < 2_000) {
      return refused(
          origin,
          "is not the page itself, but one that keeps programs out: '"
              + Plain.line(page.title())
              + "'",
          "open the address in a browser, save the page there, and import the file");
    }
    return new PageWork(page, text, origin).read();
  }

  private static Incoming refused(PageOrigin origin, String why, String cure) {
    return new Incoming.Unreadable(origin.place(), "", why, cure);
  }
}
