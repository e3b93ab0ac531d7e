package org.concordance.markup;

import org.concordance.model.Permalink;

/**
 * A place where a text names a record, or links to a page, with the words around it.
 *
 * @param target the page of what is named
 * @param anchor the id of the passage; empty where passages have none
 * @param sentence the sentence, or of a table the row, or after the name of a speaker what he or
 *     she says; shortened where it is long
 * @param start where in the sentence the name begins
 * @param end where it ends
 * @param speaks whether it is the name of somebody who is quoted
 */
public record Mention(
    Permalink target, String anchor, String sentence, int start, int end, boolean speaks) {

  /** What stands before the name. */
  public String before() {
    return sentence.substring(0, start);
  }

  /** The name as the text has it. */
  public String name() {
    return sentence.substring(start, end);
  }

  /** What stands after the name. */
  public String after() {
    return sentence.substring(end);
  }
}
