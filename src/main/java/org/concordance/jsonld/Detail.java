package org.concordance.jsonld;

/** How much a work says of the records that it names. */
enum Detail {
  /** What they are, where they are, and what others call them. */
  FULL,
  /**
   * What those are called that it is about, here and by others, and nothing of those in passing,
   * nor the abstract: the page says both itself.
   */
  NAMES,
  /** Their ids: they are described elsewhere in the same document. */
  REFERENCES
}
