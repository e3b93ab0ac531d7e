package org.concordance.page;

/**
 * A link within the site.
 *
 * @param text the words to show
 * @param path the address below the site's root; empty when there is nothing to link to
 * @param language the language of the words, where it is not the page's; else empty
 * @param kind the kind of actor, in the word of the front matter, or of record where those of
 *     several kinds stand together; else empty
 * @param count a number to show beside it; below zero for none
 */
public record Link(String text, String path, String language, String kind, int count) {

  /** Words that lead somewhere. */
  public static Link of(String text, String path) {
    return new Link(text, path, "", "", -1);
  }

  /** Words alone. */
  public static Link text(String text) {
    return of(text, "");
  }

  /** The same in another language than the page's. */
  public Link withLanguage(String other) {
    return new Link(text, path, other, kind, count);
  }

  /** The same with the kind of actor or record. */
  public Link withKind(String other) {
    return new Link(text, path, language, other, count);
  }

  /** The same with a number. */
  public Link withCount(int other) {
    return new Link(text, path, language, kind, other);
  }
}
