package org.concordance.cite;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Writes a summary as a ContextObject in Span, from which reference managers take every work of a
 * list at once.
 *
 * @see <a
 *     href="https://groups.niso.org/higherlogic/ws/public/download/14833/z39_88_2004_r2010.pdf">ANSI/NISO
 *     Z39.88, the OpenURL framework</a>
 */
public final class Coins {

  private final StringBuilder pairs = new StringBuilder("ctx_ver=Z39.88-2004");

  private Coins() {}

  /** The value of the span's title, for a summary. */
  public static String of(CslItem summary) {
    Coins coins = new Coins();
    coins.add("rft_val_fmt", "info:ofi/fmt:kev:mtx:dc");
    coins.add("rft.type", "webpage");
    coins.add("rft.title", summary.summaryOf().map(SummaryOf::label).orElse(summary.title()));
    summary.names("author").forEach(name -> coins.add("rft.creator", name.forZotero()));
    summary.variable("container-title").ifPresent(title -> coins.add("rft.source", title));
    summary.issued().ifPresent(date -> coins.add("rft.date", date.edtf().toString()));
    summary.variable("language").ifPresent(tag -> coins.add("rft.language", tag));
    summary.variable("URL").ifPresent(url -> coins.add("rft.identifier", url));
    return coins.pairs.toString();
  }

  private void add(String key, String value) {
    // A plus sign is taken for a space, and so is the one that stands for itself.
    String encoded = URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    pairs.append('&').append(key).append('=').append(encoded);
  }
}
