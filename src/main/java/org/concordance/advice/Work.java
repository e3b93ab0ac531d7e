package org.concordance.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.concordance.edtf.Edtf;
import org.concordance.model.Addresses;
import org.concordance.model.FoldedName;
import org.concordance.model.Name;
import org.concordance.model.Reading;
import org.concordance.model.Source;
import org.concordance.model.WordedDate;

/**
 * A reading, with its work in the form in which works are compared.
 *
 * @param reading the reading
 * @param address where the original stands
 * @param doi its DOI
 * @param title the words of its title
 * @param authors its authors' names, folded; empty when they are not known
 * @param runs every run of {@value #RUN} words of the summary's first paragraph
 */
record Work(
    Reading reading,
    Optional<String> address,
    Optional<String> doi,
    List<String> title,
    Set<String> authors,
    Set<String> runs) {

  private static final int RUN = 4;

  /** How far apart the dates of one work may lie: a newspaper prints what stood online before. */
  private static final int DAYS = 3;

  /** What tells the parts of one publication from each other. */
  private static final List<String> PARTS =
      List.of(
          "page",
          "chapter-number",
          "part-number",
          "section",
          "number",
          "volume",
          "issue",
          "edition",
          "version");

  static Work of(Reading reading, String abstractText) {
    Source source = reading.source();
    Optional<String> resolved = source.url().filter(url -> url.contains("://doi.org/10."));
    return new Work(
        reading,
        source.url().filter(url -> resolved.isEmpty()).map(Addresses::comparable),
        source.variable("DOI").or(() -> resolved).map(Addresses::doi),
        Wording.words(source.title()),
        source.author().names().stream().map(Work::folded).collect(Collectors.toSet()),
        Wording.runs(Wording.plain(abstractText), RUN));
  }

  private static String folded(Name name) {
    return name instanceof Name.OfActor of ? of.actor() : FoldedName.of(name.display()).text();
  }

  /** The keys of which two readings share one if they may be alike. */
  List<String> keys() {
    List<String> keys = new ArrayList<>();
    address.ifPresent(url -> keys.add("address " + url));
    doi.ifPresent(id -> keys.add("doi " + id));
    String whole = String.join(" ", title);
    keys.add("title " + whole);
    for (String author : authors.stream().sorted().toList()) {
      keys.add("near " + author + " " + whole);
      Wording.withoutOne(title).forEach(rest -> keys.add("near " + author + " " + rest));
    }
    keys.addAll(MinHash.keys(runs));
    return keys;
  }

  boolean sharesAuthorWith(Work other) {
    return !Collections.disjoint(authors, other.authors);
  }

  /** Whether nothing says that they are different parts of something, or a part and the whole. */
  boolean mayBeThePartOf(Work other) {
    return isPart() == other.isPart() && PARTS.stream().allMatch(part -> mayShare(part, other));
  }

  private boolean isPart() {
    String type = reading.source().type();
    return type.equals("chapter") || type.startsWith("entry") || type.equals("paper-conference");
  }

  private boolean mayShare(String variable, Work other) {
    Optional<String> mine = reading.source().variable(variable);
    Optional<String> theirs = other.reading.source().variable(variable);
    return mine.isEmpty() || theirs.isEmpty() || mine.equals(theirs);
  }

  /** Whether both can have been published at one time. */
  boolean mayBeOfTheTimeOf(Work other) {
    return beginsBy(other) && other.beginsBy(this);
  }

  private boolean beginsBy(Work other) {
    Optional<LocalDate> first =
        reading.source().issued().map(WordedDate::edtf).flatMap(Edtf::earliest);
    Optional<LocalDate> last =
        other.reading.source().issued().map(WordedDate::edtf).flatMap(Edtf::latest);
    return first.isEmpty() || last.isEmpty() || !first.get().isAfter(last.get().plusDays(DAYS));
  }
}
