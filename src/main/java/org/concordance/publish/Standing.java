package org.concordance.publish;

/** What stands at a path; links are not followed. */
enum Standing {
  NOTHING,
  FOLDER,

  /** A file, or a link, or whatever else is no folder. */
  FILE
}
