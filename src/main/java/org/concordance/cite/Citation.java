package org.concordance.cite;

/**
 * A work as a style cites it.
 *
 * @param style what readers know the style as
 * @param html the citation, with no more elements than {@code i}, {@code b}, {@code sup} and {@code
 *     sub}, and no attributes
 * @param text the same without any of them
 */
public record Citation(String style, String html, String text) {

  static Citation of(String style, String html) {
    String text =
        html.replaceAll("<[^>]*>", "")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&amp;", "&");
    return new Citation(style, html, text);
  }
}
