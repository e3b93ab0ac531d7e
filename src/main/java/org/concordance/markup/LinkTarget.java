package org.concordance.markup;

import java.util.Optional;
import org.concordance.model.Permalink;
import org.concordance.model.RecordKey;

/**
 * What a link in a body leads to.
 *
 * @param href the address to write: a site path after {@link #SITE}, or an address as it was given;
 *     empty when the link is to become plain text
 * @param record the record linked to, if it is one
 */
record LinkTarget(String href, Optional<RecordKey> record) {

  /**
   * Stands before a site path until the way to the root is known: a noncharacter of Unicode, which
   * content files cannot hold; a character reference to it can name no more than a site path.
   */
  static final String SITE = "\uFDD0";

  static LinkTarget outside(String url) {
    return new LinkTarget(url, Optional.empty());
  }

  static LinkTarget site(String path) {
    return new LinkTarget(SITE + path, Optional.empty());
  }

  static LinkTarget record(RecordKey key, String fragment) {
    return new LinkTarget(SITE + key.permalink().path() + fragment, Optional.of(key));
  }

  static LinkTarget none() {
    return new LinkTarget("", Optional.empty());
  }

  /** A site path in an attribute of a cleaned text: between two marks. */
  static String marked(String path) {
    return SITE + path + SITE;
  }

  /** The page that an address in a cleaned text leads to, if it is one of the site. */
  static Optional<Permalink> page(String marked) {
    if (!marked.startsWith(SITE)) {
      return Optional.empty();
    }
    int end = 1;
    while (end < marked.length() && "?#\uFDD0".indexOf(marked.charAt(end)) < 0) {
      end++;
    }
    return Permalink.parse(marked.substring(1, end));
  }

  boolean isSite() {
    return href.startsWith(SITE);
  }

  String sitePath() {
    return isSite() ? href.substring(SITE.length()) : href;
  }
}
