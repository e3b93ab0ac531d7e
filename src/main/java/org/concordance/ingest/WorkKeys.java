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
 * What tells whether two works are one: the address of the original, its DOI, and its title, each
 * of which several works may share, together with its date, its volume, issue, number and pages,
 * who made it, where it appeared and what it is.
 *
 * <p>Works of one title are one where nothing contradicts that. A DOI outweighs one contradiction:
 * one work may be told of in two ways, but the chapters of a book may all have its DOI. So does an
 * address, unless it is that of a series, whose works have years, numbers or DOIs of their own.
 *
 * @param address the address, as {@link Addresses#comparable} has it; never that of a whole site
 * @param doi the DOI in small letters
 * @param title the letters and digits of the title, folded; may be empty
 * @param issued when it appeared; empty when it is not known
 * @param parts what tells it from other parts of one publication: its volume, issue and so on, each
 *     empty where it is not known
 * @param provenance who made it, where it appeared and what it is
 */
public record WorkKeys(
    Optional<String> address,
    Optional<String> doi,
    String title,
    Optional<Edtf> issued,
    List<String> parts,
    Provenance provenance) {

  /** What tells works of a series apart, which may have one address. */
  private static final List<String> OF_SERIES = List.of("issued", "part", "DOI");

  private static final List<String> PARTS =
      List.of("volume", "issue", "number", "page", "chapter-number", "part-number", "edition");

  private static final Pattern NUMBER =
      Pattern.compile("0*(\\d+)(?:\\s*[-–—].*|st|nd|rd|th|\\.)?(?![\\p{L}\\d])");

  public WorkKeys {
    parts = List.copyOf(parts);
  }

  /** The keys of a work that comes in. */
  public static WorkKeys of(String type, List<? extends Entry> fields) {
    List<String> part = new ArrayList<>();
    PARTS.forEach(name -> part.add(WorkFields.text(fields, name).orElse("")));
    return of(
        WorkFields.text(fields, "URL"),
        WorkFields.text(fields, "DOI"),
        WorkFields.text(fields, "title").orElse(""),
        WorkFields.text(fields, "issued").flatMap(WorkKeys::date),
        part,
        Provenance.of(type, fields));
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
        part,
        Provenance.of(source));
  }

  private static WorkKeys of(
      Optional<String> url,
      Optional<String> doi,
      String title,
      Optional<Edtf> issued,
      List<String> part,
      Provenance provenance) {
    Optional<String> resolved =
        url.filter(one -> one.matches("(?i)https?://(dx\\.)?doi\\.org/10\\..*"));
    return new WorkKeys(
        url.filter(one -> resolved.isEmpty())
            .map(Addresses::comparable)
            .filter(one -> !Addresses.isHomePage(one)),
        doi.or(() -> resolved).map(Addresses::doi).filter(one -> !one.isEmpty()),
        letters(title),
        issued,
        part.stream().map(WorkKeys::part).toList(),
        provenance);
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

  /** Whether two works of one title are one: nothing says that they are two. */
  boolean isOneByTitle(WorkKeys other) {
    return contradictions(other).isEmpty()
        && meet(issued, other.issued)
        && agree(address.orElse(""), other.address.orElse(""));
  }

  /** Whether two works of one address are one. */
  boolean isOneByAddress(WorkKeys other) {
    List<String> found = contradictions(other);
    return found.size() < 2 && found.stream().noneMatch(OF_SERIES::contains);
  }

  /** Whether two works of one DOI are one. */
  boolean isOneByDoi(WorkKeys other) {
    return contradictions(other).size() < 2
        && (hasTitleOf(other) || !provenance.isPartOfBook() || !other.provenance.isPartOfBook());
  }

  /** What two works contradict each other in, wherever they stand. */
  private List<String> contradictions(WorkKeys other) {
    List<String> found = new ArrayList<>(provenance.contradictions(other.provenance));
    if (!hasTitleOf(other)) {
      found.add("title");
    }
    if (begins(issued).getYear() > ends(other.issued).getYear()
        || begins(other.issued).getYear() > ends(issued).getYear()) {
      found.add("issued");
    }
    if (!IntStream.range(0, parts.size()).allMatch(i -> agree(parts.get(i), other.parts.get(i)))) {
      found.add("part");
    }
    if (!agree(doi.orElse(""), other.doi.orElse(""))) {
      found.add("DOI");
    }
    return found;
  }

  /** Whether both have one title, or one goes on where the other ends, as with a subtitle. */
  private boolean hasTitleOf(WorkKeys other) {
    return title.startsWith(other.title) || other.title.startsWith(title);
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
