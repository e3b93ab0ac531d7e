package org.concordance.mention;

import java.util.List;

/** Finds names in texts. */
@FunctionalInterface
public interface NameFinder {

  /**
   * The names in a text, in their order.
   *
   * @param text running text without markup, with {@link Names#LINE_BREAK} where it breaks a line
   * @param language its language, as a BCP 47 tag
   */
  List<Occurrence> in(String text, String language);
}
