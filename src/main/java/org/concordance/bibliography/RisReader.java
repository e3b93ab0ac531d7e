package org.concordance.bibliography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.concordance.ingest.Incoming;
import org.concordance.ingest.Remark;

/** Reads RIS. */
final class RisReader {

  /** The most texts between entries that are told. */
  private static final int TOLD = 20;

  private final RisEntry entry;
  private final Description work;
  private final Taking taking;
  private final Set<String> abstracts = new HashSet<>();
  private final boolean severalKeywords;
  private final boolean inProceedings;

  private RisReader(RisEntry entry) {
    this.entry = entry;
    this.work = new Description(entry.place(), entry.first("ID").map(Field::line).orElse(""));
    this.taking = new Taking(work);
    this.severalKeywords = entry.all("KW").size() > 1;
    this.inProceedings =
        entry.all("C3", "BT", "JF", "JO").stream().anyMatch(field -> !field.line().isEmpty());
  }

  /** The works of a file, and the entries that cannot be read, in their order. */
  static List<Incoming> read(Lines lines) {
    List<Field> before = new ArrayList<>();
    List<Incoming> all = new ArrayList<>();
    for (RisEntry entry : RisEntry.read(lines, before)) {
      RisReader reader = new RisReader(entry);
      all.add(reader.read());
    }
    List<Remark> remarks =
        before.stream()
            .limit(TOLD)
            .map(f -> Remark.leftOut(f.place(), f.name(), "belongs to none").about(f.shown()))
            .toList();
    return Library.said(all, remarks);
  }

  private Incoming read() {
    if (entry.type().isEmpty()) {
      return new Incoming.Unreadable(
          entry.place(),
          entry.first("TI").or(() -> entry.first("T1")).map(Field::line).orElse(""),
          "it does not begin with a line 'TY  - '",
          "write one, such as 'TY  - JOUR', and import the file again");
    }
    Optional<String> type = RisTypes.type(entry.type());
    if (type.isPresent()) {
      work.type(type.get());
    } else {
      String why = entry.type().equals("GEN") ? "may be anything" : "is a type not known here";
      work.type("document", "`TY`", "'" + Field.cut(entry.type(), 40) + "' " + why + ", taken for");
    }
    // Whatever has a meaning of its own before what may stand in for it.
    Comparator<Field> order = Comparator.comparing(field -> rank(field.name()));
    entry.fields().stream().sorted(order).forEach(this::take);
    pages();
    dates();
    titles();
    return work.done();
  }

  private static int rank(String tag) {
    return switch (tag) {
      case "JO", "BT" -> 1;
      case "JA", "J1", "J2", "CT" -> 2;
      case "N1" -> 3;
      default -> 0;
    };
  }

  private void take(Field field) {
    String tag = field.name();
    switch (tag) {
      case "ID", "PY", "Y1", "DA", "SP", "EP" -> {
        return;
      }
      case "N1" -> Extra.take(work, field);
      case "RN" -> work.aside("Notes", field);
      case "SN" -> serial(field);
      case "Y2" -> RisDates.accessed(work, field);
      case "KW" -> keywords(field);
      default -> variable(field);
    }
  }

  private void variable(Field field) {
    String tag = field.name();
    Optional<String> variable = RisTypes.variable(entry.type(), tag);
    if (variable.isEmpty()) {
      work.leftOut(field);
    } else if (Taking.isName(variable.get())) {
      RisNames.take(work, variable.get(), field);
    } else if (variable.get().equals("container-title")) {
      container(field);
    } else if (tag.equals("AB") || tag.equals("N2")) {
      abstracts(field);
    } else {
      taking.take(variable.get(), field);
    }
  }

  /** Programs say the same under two tags; of two titles, the second may be the short one. */
  private void container(Field field) {
    boolean second = work.has("container-title") && !work.has("container-title-short");
    boolean proceedings = work.type().equals("paper-conference") && field.name().equals("T2");
    if (proceedings && inProceedings) {
      work.put("event-title", field, "");
    } else if (field.name().equals("JO") && second) {
      taking.take("container-title-short", shorter(field));
    } else {
      work.put("container-title", field, "");
    }
  }

  private Field shorter(Field field) {
    return field.line().equals(work.text("container-title")) ? field.with("") : field;
  }

  private void abstracts(Field field) {
    if (abstracts.add(field.line())) {
      taking.take("abstract", field);
    }
  }

  /** One keyword a line, or many between commas or semicolons on one. */
  private void keywords(Field field) {
    boolean one = severalKeywords || field.value().indexOf('\n') > 0;
    if (field.value().indexOf('\n') > 0) {
      work.keywords(
          Stream.of(field.value().split("\n")).map(word -> field.with(word).line()).toList());
    } else if (one && field.line().indexOf(';') < 0) {
      work.keywords(List.of(field.line()));
    } else {
      taking.keywords(field);
    }
  }

  /** A number of a book, of a periodical, or of the work itself. */
  private void serial(Field field) {
    String text = field.line();
    String bare = text.replaceAll("(?i)[\\s-]|\\(.*?\\)|isbn|issn|:", "");
    boolean number = RisTypes.variable(entry.type(), "SN").isPresent();
    boolean book = bare.matches("(97[89])?\\d{9}[\\dXx]") || text.matches("(?i)(97[89]|isbn).*");
    boolean periodical = bare.matches("\\d{7}[\\dXx]") || text.matches("\\d{4}-\\d{3}[\\dXx]\\b.*");
    if (book) {
      work.put("ISBN", field, "");
    } else if (periodical && !(number && text.indexOf('-') < 0)) {
      work.put("ISSN", field, "");
    } else {
      work.put(
          number ? "number" : BibTypes.isInPeriodical(work.type()) ? "ISSN" : "ISBN", field, "");
    }
  }

  private void pages() {
    Optional<Field> first = entry.first("SP");
    Optional<Field> last = entry.first("EP");
    if (first.isEmpty()) {
      last.ifPresent(field -> work.put("page", field, ""));
      return;
    }
    String start = first.get().line();
    String end = last.map(Field::line).orElse("");
    String whole = start.endsWith(end) ? start : start + "–" + end;
    boolean count = RisTypes.variable(entry.type(), "SP").isPresent() && end.isEmpty();
    work.put(
        count && start.matches("\\d+( ?p+\\.?)?") ? "number-of-pages" : "page",
        first.get().with(whole),
        "");
  }

  private void dates() {
    RisDates.put(work, entry);
  }

  /** What has no title is called by what stands in its place. */
  private void titles() {
    for (String other : List.of("container-title", "collection-title", "title-short")) {
      if (!work.has("title") && work.has(other)) {
        Field found = new Field(other, work.taken(other), entry.place());
        work.guess("title", found, "stands in for the title, which is missing", "its " + other);
      }
    }
  }
}
