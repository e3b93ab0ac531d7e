package org.concordance.markup;

import java.util.List;

/**
 * The words of a passage.
 *
 * @param id its fragment on the page; empty where it has none
 * @param text its words, without markup, with one space where there is white space; not empty
 */
public record PassageText(String id, String text) {

  /** The passages of a body, in their order: the lead first, footnotes last. */
  public static List<PassageText> of(RenderedBody body) {
    return PassageTexts.of(body.lead().html("") + "\n" + body.rest().html(""));
  }
}
