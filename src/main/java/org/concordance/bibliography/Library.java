package org.concordance.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordance.ingest.ForeignFile;
import org.concordance.ingest.Incoming;
import org.concordance.ingest.Remark;
import org.concordance.model.Place;

/**
 * Reads the library of a reference manager: BibTeX or BibLaTeX, RIS, or CSL-JSON, by the file's
 * ending, else by what is in it.
 */
public final class Library {

  private enum Format {
    BIBTEX,
    RIS,
    CSL_JSON
  }

  private Library() {}

  /**
   * The works of a file, and what in it cannot be read, in their order.
   *
   * @param file its name, as messages show it
   * @param bytes all of it
   */
  public static List<Incoming> read(String file, byte[] bytes) {
    Optional<String> other = ForeignFile.kind(bytes);
    if (other.isPresent()) {
      return List.of(refused(file, "is " + other.get() + ", and no library"));
    }
    Decoding decoding = Decoding.of(bytes);
    Lines lines = new Lines(file, decoding.text());
    Optional<Format> format = inside(lines.text()).or(() -> named(file));
    List<Incoming> found =
        format
            .map(
                known ->
                    switch (known) {
                      case BIBTEX -> BibReader.read(lines);
                      case RIS -> RisReader.read(lines);
                      case CSL_JSON -> CslReader.read(lines);
                    })
            .orElse(List.of());
    return found.isEmpty()
        ? List.of(refused(file, "there is no entry of BibTeX, RIS or CSL-JSON in it"))
        : said(found, encoding(file, decoding.guessed()));
  }

  private static Incoming refused(String file, String why) {
    return new Incoming.Unreadable(
        Place.of(file), "", why, "export the library as BibTeX, RIS or CSL-JSON");
  }

  /** What the beginning of a text is; empty when nothing tells. */
  private static Optional<Format> inside(String text) {
    String begin = text.substring(0, Math.min(text.length(), 2_000)).strip();
    if (begin.startsWith("[") || begin.startsWith("{")) {
      return Optional.of(Format.CSL_JSON);
    }
    if (RisEntry.isLikely(begin)) {
      return Optional.of(Format.RIS);
    }
    return BibFile.isLikely(begin) ? Optional.of(Format.BIBTEX) : Optional.empty();
  }

  private static Optional<Format> named(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    if (name.endsWith(".json")) {
      return Optional.of(Format.CSL_JSON);
    }
    if (name.endsWith(".ris")) {
      return Optional.of(Format.RIS);
    }
    return name.matches(".*\\.(bib|bibtex|biblatex)")
        ? Optional.of(Format.BIBTEX)
        : Optional.empty();
  }

  private static List<Remark> encoding(String file, String guessed) {
    return guessed.isEmpty()
        ? List.of()
        : List.of(
            Remark.guessed(
                Place.of(file),
                "the file's encoding",
                "is taken for " + guessed + ": look at accents"));
  }

  /** Says with the first work what there is to say of its file. */
  static List<Incoming> said(List<Incoming> found, List<Remark> remarks) {
    List<Incoming> all = new ArrayList<>(found);
    for (int i = 0; i < all.size() && !remarks.isEmpty(); i++) {
      if (all.get(i) instanceof Incoming.Work work) {
        all.set(i, said(work, remarks));
        return all;
      }
    }
    return all;
  }

  private static Incoming said(Incoming.Work work, List<Remark> further) {
    return work.with(
        work.fields(), Stream.concat(further.stream(), work.remarks().stream()).toList());
  }
}
