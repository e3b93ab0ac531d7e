package org.concordance.jsonld;

/** How much a work says of the records that it names. */
enum Detail {
  /** What they are, where they are, and what others call them. */
  FULL,
  /** What they are called, here and by others. */
  NAMES,
  /** Their ids: they are described elsewhere in the same document. */
  REFERENCES
}
