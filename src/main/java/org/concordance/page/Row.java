package org.concordance.page;

/**
 * A reading, event or work in a list: always date, title, place of publication or happening, gist.
 *
 * @param date when
 * @param link its title and page
 * @param detail the publisher of a reading, the place of an event; its text may be empty
 * @param gist one line on it, in the language of the title; may be empty
 * @param coins the work for reference managers, as a ContextObject in Span; may be empty
 * @param draft whether it is not to be published yet
 */
public record Row(DateView date, Link link, Link detail, String gist, String coins, boolean draft) {

  /** A row of what is published. */
  public Row(DateView date, Link link, Link detail, String gist, String coins) {
    this(date, link, detail, gist, coins, false);
  }

  /** No row: where there is nothing before or after, or nothing to see instead. */
  public static final Row NONE = new Row(DateView.NONE, Link.text(""), Link.text(""), "", "");

  /** The same without what would tell a reference manager of another work on the page. */
  public Row withoutCoins() {
    return coins.isEmpty() ? this : new Row(date, link, detail, gist, "", draft);
  }
}
