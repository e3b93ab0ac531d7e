package org.concordance.epub;

import java.util.Comparator;
import java.util.Locale;
import org.concordance.model.FoldedName;

/** The letters under which an index files names. */
final class Letter {

  /** Stands for names that begin with none of the letters from A to Z. */
  private static final String OTHER = "#";

  /** By letters, names under none of them last; then by name. */
  static final Comparator<Entry> IN_ORDER =
      Comparator.comparing((Entry entry) -> entry.group().equals(OTHER))
          .thenComparing(entry -> FoldedName.of(entry.label()).text())
          .thenComparing(Entry::label)
          .thenComparing(Entry::anchor);

  private Letter() {}

  static String of(String name) {
    String folded = FoldedName.of(name).text();
    char first = folded.isEmpty() ? ' ' : folded.charAt(0);
    return first >= 'a' && first <= 'z' ? String.valueOf(first).toUpperCase(Locale.ROOT) : OTHER;
  }
}
