package org.concordance.page;

/**
 * A link within the site.
 *
 * @param text the words to show
 * @param path the address below the site's root; empty when there is nothing to link to
 * @param language the language of the words, where it is not the page's; else empty
 * @param kind the kind of actor, in the word of the front matter; else empty
 * @param count a number to show beside it; below zero for none
 */
public record Link(String text, String path, String language, String kind, int count) {

  /** Words that lead somewhere. */
  static Link of(String text, String path) {
    return new Link(text, path, "", "", -1);
  }

  /** Words alone. */
  static Link text(String text) {
    return of(text, "");
  }

  Link withLanguage(String other) {
    return new Link(text, path, other, kind, count);
  }

  Link withKind(String other) {
    return new Link(text, path, language, other, count);
  }

  Link withCount(int other) {
    return new Link(text, path, language, kind, other);
  }
}
