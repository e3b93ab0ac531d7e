package org.concordance.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.concordance.draft.Entry;
import org.concordance.edtf.Edtf;
import org.concordance.edtf.EdtfFormatException;
import org.concordance.model.Addresses;
import org.concordance.model.FoldedName;
import org.concordance.model.Source;
import org.concordance.model.WordedDate;

/**
 * What tells whether two works are one: the address of the original, its DOI, and its title, which
 * many works share, together with its date and volume, issue, number and pages.
 *
 * @param address the address, as {@link Addresses#comparable} has it; never that of a whole site
 * @param doi the DOI in small letters
 * @param title the letters and digits of the title, folded; may be empty
 * @param issued when it appeared; empty when it is not known
 * @param parts what tells it from other parts of one publication: its volume, issue and so on, each
 *     empty where it is not known
 */
public record WorkKeys(
    Optional<String> address,
    Optional<String> doi,
    String title,
    Optional<Edtf> issued,
    List<String> parts) {

  private static final List<String> PARTS =
      List.of("volume", "issue", "number", "page", "chapter-number", "part-number", "edition");

  private static final Pattern NUMBER =
      Pattern.compile("0*(\\d+)(?:\\s*[-–—].*|st|nd|rd|th|\\.)?(?![\\p{L}\\d])");

  public WorkKeys {
    parts = List.copyOf(parts);
  }

  /** The keys of a work that comes in. */
  public static WorkKeys of(List<? extends Entry> fields) {
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
        letters(title),
        issued,
        part.stream().map(WorkKeys::part).toList());
  }

  /** Where a title goes on below is shown by a colon, a dash or a point. */
  private static String letters(String title) {
    String folded = FoldedName.of(title).text();
    String letters = folded.replaceAll("[^\\p{L}\\p{N}]", "");
    return letters.isEmpty() ? folded : letters;
  }

  /** A number without what stands behind it: of pages the first, of a "2nd" edition the 2. */
  private static String part(String text) {
    Matcher number = NUMBER.matcher(text);
    return number.lookingAt() ? number.group(1) : FoldedName.of(text).text();
  }

  private static Optional<Edtf> date(String text) {
    try {
      return Optional.of(Edtf.parse(text));
    } catch (EdtfFormatException e) {
      return Optional.empty();
    }
  }

  /** Whether it is known where the work is. */
  boolean isLocated() {
    return address.isPresent() || doi.isPresent();
  }

  /** Whether nothing says that two works of one title are two. */
  boolean mayBe(WorkKeys other) {
    return meet(issued, other.issued)
        && IntStream.range(0, parts.size()).allMatch(i -> agree(parts.get(i), other.parts.get(i)))
        && agree(doi.orElse(""), other.doi.orElse(""))
        && agree(address.orElse(""), other.address.orElse(""));
  }

  /** Whether two dates can be one: there is a day to which both can belong. */
  private static boolean meet(Optional<Edtf> one, Optional<Edtf> other) {
    return !ends(one).isBefore(begins(other)) && !ends(other).isBefore(begins(one));
  }

  private static LocalDate begins(Optional<Edtf> date) {
    return date.flatMap(Edtf::earliest).orElse(LocalDate.MIN);
  }

  private static LocalDate ends(Optional<Edtf> date) {
    return date.flatMap(Edtf::latest).orElse(LocalDate.MAX);
  }

  private static boolean agree(String one, String other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }
}
