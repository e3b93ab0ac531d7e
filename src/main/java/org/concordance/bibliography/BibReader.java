package org.concordance.bibliography;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordance.ingest.Incoming;
import org.concordance.ingest.Remark;
import org.concordance.model.Place;

/** Reads BibTeX and BibLaTeX. */
final class BibReader {

  private BibReader() {}

  /** The works of a file, and the entries that cannot be read, in their order. */
  static List<Incoming> read(Lines lines) {
    BibFile file = BibFile.read(lines);
    BibInheritance inheritance = new BibInheritance(file.entries());
    List<Incoming> all = new ArrayList<>(file.unreadable());
    List<Remark> remarks = new ArrayList<>(file.remarks());
    Map<String, Place> keys = new HashMap<>();
    for (BibEntry entry : file.entries()) {
      if (entry.type().equals("set")) {
        remarks.add(Remark.leftOut(entry.place(), "`@set`", "is a list of other entries"));
      } else if (!entry.type().equals("xdata")) {
        List<Remark> known = twice(entry, keys);
        all.add(BibWork.of(inheritance.of(entry), inheritance.missing(entry), known));
      }
    }
    all.sort((one, other) -> one.place().compareTo(other.place()));
    return Library.said(all, remarks);
  }

  private static List<Remark> twice(BibEntry entry, Map<String, Place> keys) {
    Optional<Place> first =
        entry.key().isEmpty()
            ? Optional.empty()
            : Optional.ofNullable(keys.putIfAbsent(entry.key(), entry.place()));
    return first
        .map(
            place ->
                Remark.guessed(
                    entry.place(),
                    "the key '" + Field.cut(entry.key(), 80) + "'",
                    "is also that of " + place + ": are they one?"))
        .stream()
        .toList();
  }
}
