package org.concordance.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordance.draft.Entry;
import org.concordance.edtf.Edtf;
import org.concordance.edtf.EdtfFormatException;
import org.concordance.model.Addresses;
import org.concordance.model.FoldedName;
import org.concordance.model.Source;
import org.concordance.model.WordedDate;

/**
 * What tells whether two works are one: the address of the original, its DOI, and its title, which
 * many works share, together with its year and volume, issue, number and chapter.
 *
 * @param address the address, as {@link Addresses#comparable} has it; never that of a whole site
 * @param doi the DOI in small letters
 * @param title the title, folded; may be empty
 * @param year the year in which it appeared, or began to; empty when it is not known
 * @param part what tells it from other parts of one publication; may be empty
 */
public record WorkKeys(
    Optional<String> address, Optional<String> doi, String title, String year, String part) {

  private static final List<String> PARTS =
      List.of("volume", "issue", "number", "page", "chapter-number", "part-number", "edition");

  /** The keys of a work that comes in. */
  static WorkKeys of(List<? extends Entry> fields) {
    List<String> part = new ArrayList<>();
    PARTS.forEach(name -> part.add(WorkFields.text(fields, name).orElse("")));
    return of(
        WorkFields.text(fields, "URL"),
        WorkFields.text(fields, "DOI"),
        WorkFields.text(fields, "title").orElse(""),
        WorkFields.text(fields, "issued").flatMap(WorkKeys::date),
        part);
  }

  /** The keys of a work of the archive. */
  public static WorkKeys of(Source source) {
    List<String> part = new ArrayList<>();
    PARTS.forEach(name -> part.add(source.variable(name).orElse("")));
    return of(
        source.url(),
        source.variable("DOI"),
        source.title(),
        source.issued().map(WordedDate::edtf),
        part);
  }

  private static WorkKeys of(
      Optional<String> url,
      Optional<String> doi,
      String title,
      Optional<Edtf> issued,
      List<String> part) {
    Optional<String> resolved =
        url.filter(one -> one.matches("(?i)https?://(dx\\.)?doi\\.org/10\\..*"));
    return new WorkKeys(
        url.filter(one -> resolved.isEmpty())
            .map(Addresses::comparable)
            .filter(one -> !Addresses.isHomePage(one)),
        doi.or(() -> resolved).map(Addresses::doi).filter(one -> !one.isEmpty()),
        FoldedName.of(title).text(),
        issued.flatMap(Edtf::earliest).map(day -> Integer.toString(day.getYear())).orElse(""),
        FoldedName.of(String.join(" ", part)).text());
  }

  private static Optional<Edtf> date(String text) {
    try {
      return Optional.of(Edtf.parse(text));
    } catch (EdtfFormatException e) {
      return Optional.empty();
    }
  }

  /** Whether nothing says that two works of one title are two. */
  boolean mayBe(WorkKeys other) {
    return agree(year, other.year)
        && agree(part, other.part)
        && agree(doi.orElse(""), other.doi.orElse(""))
        && agree(address.orElse(""), other.address.orElse(""));
  }

  private static boolean agree(String one, String other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }
}
