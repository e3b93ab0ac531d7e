package org.concordance.cite;

/**
 * A work as a style cites it.
 *
 * @param style what readers know the style as
 * @param html the citation, with no more elements than {@code i}, {@code b}, {@code sup} and {@code
 *     sub}, and no attributes
 */
public record Citation(String style, String html) {

  /** The citation without any markup. */
  public String text() {
    return html.replaceAll("<[^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }
}
