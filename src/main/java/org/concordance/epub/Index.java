package org.concordance.epub;

import java.util.List;

/** An index of the book: by letters or years, entries with their lines. */
interface Index {

  /** What its files are named after. */
  String name();

  /** Its heading. */
  String title();

  /** The entries in order, those of one group together. */
  List<Entry> entries();

  /** Writes what stands before an entry's lines. */
  void head(Entry entry, Wording wording, Html html);

  /** The lines of an entry, as many as it says. */
  List<Line> lines(Entry entry, Wording wording);
}
