package org.concordance.bibliography;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.concordance.ingest.Incoming;
import org.concordance.ingest.Remark;

/** Makes a work of an entry of BibTeX or BibLaTeX. */
final class BibWork {

  /** The longest list of names that is taken apart. */
  private static final int LONGEST_LIST = 300_000;

  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s{}]+");

  /** What editors do who do not edit, by BibLaTeX's words. */
  private static final Map<String, String> ROLES =
      Map.of(
          "compiler", "compiler",
          "director", "director",
          "producer", "producer",
          "organizer", "organizer",
          "collaborator", "contributor",
          "redactor", "contributor",
          "reviser", "contributor",
          "continuator", "contributor",
          "founder", "contributor");

  private final BibEntry entry;
  private final Description work;
  private final Taking taking;
  private final Set<String> seen = new HashSet<>();

  private BibWork(BibEntry entry) {
    this.entry = entry;
    this.work = new Description(entry.place(), entry.key());
    this.taking = new Taking(work);
  }

  /**
   * The work, or why there is none.
   *
   * @param missing fields that name entries which are not there
   * @param remarks what else there is to say of it
   */
  static Incoming of(BibEntry entry, List<Field> missing, List<Remark> remarks) {
    BibWork reader = new BibWork(entry);
    remarks.forEach(reader.work::remark);
    reader.read();
    missing.forEach(field -> reader.work.leftOut(field, "names an entry that is not there"));
    return reader.work.done();
  }

  private void read() {
    BibTypes.put(work, entry);
    new BibTitles(this, work, entry).read();
    BibDates.put(work, entry, this::shown);
    publishers();
    numbers();
    eprint();
    entry.field("howpublished").ifPresent(this::howPublished);
    entry.fields().forEach(this::other);
  }

  /** A field as it is shown, and what of it is doubtful told. */
  Field shown(Field field) {
    if (BibFields.isVerbatim(field.name())) {
      return field.with(TexSigns.verbatim(field.value()));
    }
    Tex.Shown shown = Tex.of(field.value());
    if (!shown.unknown().isEmpty()) {
      String commands = shown.unknown().stream().limit(5).collect(Collectors.joining(", "));
      work.remark(
          Remark.guessed(
              field.place(),
              field.subject(),
              "holds " + Field.cut(commands, 80) + ", which stays as it is"));
    }
    return field.with(Markup.off(shown.text()));
  }

  Optional<Field> shown(String name) {
    return entry.field(name).map(this::shown);
  }

  private void other(Field field) {
    String name = field.name();
    if (BibFields.isReadWithOthers(name)) {
      if (!field.value().isBlank() && !seen.add(name)) {
        work.leftOut(shown(field), "stands twice");
      }
      return;
    }
    Optional<String> variable = BibFields.variable(name);
    if (name.matches("editor[abc]?") || variable.filter(Taking::isName).isPresent()) {
      names(name.matches("editor[abc]?") ? role(name) : variable.orElseThrow(), field);
    } else if (BibFields.aside(name).isPresent()) {
      work.aside(BibFields.aside(name).get(), shown(field));
    } else if (name.equals("type")) {
      work.put("genre", field.with(BibTypes.genre(shown(field).value())), "");
    } else if (variable.isPresent()) {
      taking.take(variable.get(), shown(field));
    } else {
      work.leftOut(shown(field));
    }
  }

  private String role(String field) {
    return entry
        .field(field + "type")
        .map(type -> ROLES.getOrDefault(BibCursor.small(type.value().strip()), "editor"))
        .orElse("editor");
  }

  private void names(String variable, Field field) {
    if (field.value().length() > LONGEST_LIST) {
      work.leftOut(field, "is too long");
      return;
    }
    List<String> names = BibNames.list(Markup.off(field.value()));
    work.names(
        variable, names.stream().filter(n -> !BibNames.isOthers(n)).map(BibNames::of).toList());
    if (names.stream().anyMatch(BibNames::isOthers)) {
      work.remark(
          Remark.leftOut(
              field.place(), field.subject(), "ends in 'others', who are not named there"));
    }
  }

  /** Who published it: fields that differ in name more than in meaning. */
  private void publishers() {
    boolean online = work.type().equals("webpage");
    for (String name : List.of("institution", "school", "organization")) {
      Optional<Field> found = shown(name);
      if (found.isEmpty()) {
        continue;
      }
      boolean authority =
          name.equals("institution")
              && BibTypes.isOfBody(entry.type())
              && (!entry.type().equals("misc") || entry.has("publisher"));
      boolean site = online && name.equals("organization") && !work.has("container-title");
      String variable = authority ? "authority" : site ? "container-title" : "publisher";
      if (variable.equals("publisher") && entry.has("publisher")) {
        work.leftOut(found.get(), "has no place beside the publisher");
      } else {
        work.put(variable, found.get(), "");
      }
    }
  }

  private void numbers() {
    boolean book = work.type().equals("book") || BibTypes.isInBook(work.type());
    boolean series = book && entry.has("series") && !entry.has("collectionnumber");
    boolean periodical = BibTypes.isInPeriodical(work.type());
    shown("number")
        .ifPresent(
            field ->
                work.put(
                    periodical ? "issue" : series ? "collection-number" : "number", field, ""));
    shown("issue").ifPresent(field -> work.put("issue", field, ""));
  }

  /** Where an electronic copy lies, which is an identifier or a place in an archive. */
  private void eprint() {
    Optional<Field> found = shown("eprint");
    Optional<Field> kind = shown("eprinttype").or(() -> shown("archiveprefix"));
    String type = kind.map(field -> BibCursor.small(field.value())).orElse("");
    if (found.isEmpty()) {
      kind.ifPresent(work::leftOut);
    } else if (type.equals("pubmed") || type.equals("pmid")) {
      work.put("PMID", found.get(), "");
    } else if (type.equals("pmcid") || type.equals("pubmedcentral")) {
      work.put("PMCID", found.get(), "");
    } else {
      kind.ifPresent(field -> work.put("archive", field, ""));
      String id = found.get().value();
      String part =
          shown("eprintclass").or(() -> shown("primaryclass")).map(Field::value).orElse("");
      work.put(
          "archive_location", found.get().with(part.isEmpty() ? id : id + " [" + part + "]"), "");
      if (type.equals("arxiv") && !entry.has("url") && id.matches("[\\w.-]+(/\\d+)?")) {
        work.guess(
            "URL",
            found.get().with("https://arxiv.org/abs/" + id),
            "gives its address at arXiv",
            "by its number at arXiv");
      }
    }
  }

  private void howPublished(Field field) {
    Matcher address = ADDRESS.matcher(TexSigns.verbatim(field.value()));
    if (!address.find()) {
      work.guess("medium", shown(field), "is taken for its medium", "by howpublished");
    } else if (!entry.has("url")) {
      taking.url(field.with(address.group()));
    } else if (!entry.field("url").get().value().contains(address.group())) {
      work.leftOut(shown(field), "has no place beside the address");
    }
  }
}
