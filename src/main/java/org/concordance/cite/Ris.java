package org.concordance.cite;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.concordance.edtf.Edtf;
import org.concordance.model.WordedDate;

/**
 * Writes works as RIS: one name and one keyword a line, names in one piece without a comma of ours.
 *
 * @see <a href="https://en.wikipedia.org/wiki/RIS_(file_format)">RIS, the format's tags</a>
 */
public final class Ris {

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("article", "JOUR"),
          Map.entry("article-journal", "JOUR"),
          Map.entry("article-magazine", "MGZN"),
          Map.entry("article-newspaper", "NEWS"),
          Map.entry("bill", "BILL"),
          Map.entry("book", "BOOK"),
          Map.entry("broadcast", "VIDEO"),
          Map.entry("chapter", "CHAP"),
          Map.entry("classic", "CLSWK"),
          Map.entry("dataset", "DATA"),
          Map.entry("entry-dictionary", "DICT"),
          Map.entry("entry-encyclopedia", "ENCYC"),
          Map.entry("figure", "FIGURE"),
          Map.entry("graphic", "ART"),
          Map.entry("hearing", "HEAR"),
          Map.entry("interview", "PCOMM"),
          Map.entry("legal_case", "CASE"),
          Map.entry("legislation", "STAT"),
          Map.entry("manuscript", "MANSCPT"),
          Map.entry("map", "MAP"),
          Map.entry("motion_picture", "MPCT"),
          Map.entry("musical_score", "MUSIC"),
          Map.entry("pamphlet", "PAMP"),
          Map.entry("paper-conference", "CONF"),
          Map.entry("patent", "PAT"),
          Map.entry("personal_communication", "PCOMM"),
          Map.entry("post", "ELEC"),
          Map.entry("post-weblog", "BLOG"),
          Map.entry("regulation", "STAT"),
          Map.entry("report", "RPRT"),
          Map.entry("review", "JOUR"),
          Map.entry("review-book", "JOUR"),
          Map.entry("software", "COMP"),
          Map.entry("song", "SOUND"),
          Map.entry("speech", "SLIDE"),
          Map.entry("standard", "STAND"),
          Map.entry("thesis", "THES"),
          Map.entry("webpage", "ELEC"));

  private static final Map<String, String> TAGS =
      Map.ofEntries(
          Map.entry("URL", "UR"),
          Map.entry("DOI", "DO"),
          Map.entry("abstract", "AB"),
          Map.entry("archive", "DB"),
          Map.entry("archive_location", "AN"),
          Map.entry("authority", "PB"),
          Map.entry("call-number", "CN"),
          Map.entry("container-title", "T2"),
          Map.entry("container-title-short", "J2"),
          Map.entry("edition", "ET"),
          Map.entry("genre", "M3"),
          Map.entry("ISBN", "SN"),
          Map.entry("ISSN", "SN"),
          Map.entry("issue", "IS"),
          Map.entry("language", "LA"),
          Map.entry("note", "N1"),
          Map.entry("number-of-volumes", "NV"),
          Map.entry("publisher", "PB"),
          Map.entry("publisher-place", "CY"),
          Map.entry("section", "SE"),
          Map.entry("title-short", "ST"),
          Map.entry("volume", "VL"));

  private final StringBuilder lines = new StringBuilder();
  private final CslItem item;

  private Ris(CslItem item) {
    this.item = item;
  }

  /** A file of works. */
  public static String of(List<CslItem> items) {
    return items.stream().map(Ris::of).collect(Collectors.joining());
  }

  /** One work, with an empty line after it. */
  public static String of(CslItem item) {
    return new Ris(item).text();
  }

  private String text() {
    line("TY", TYPES.getOrDefault(item.type(), "GEN"));
    line("ID", item.id());
    line("TI", item.title());
    item.names()
        .forEach((variable, names) -> names.forEach(name -> line(tag(variable), name(name))));
    item.issued().ifPresent(this::issued);
    item.variables().forEach(this::variable);
    Optional.ofNullable(item.dates().get("accessed"))
        .flatMap(Ris::day)
        .ifPresent(day -> line("Y2", day));
    item.keywords().forEach(word -> line("KW", word.replace(";", ",")));
    line("ER", "");
    return lines.append("\r\n").toString();
  }

  private void line(String tag, String value) {
    lines.append(tag).append("  - ").append(value.strip().replaceAll("\\s+", " ")).append("\r\n");
  }

  private static String tag(String variable) {
    return switch (variable) {
      case "author" -> "AU";
      case "editor" -> "ED";
      case "translator" -> "A4";
      case "collection-editor" -> "A3";
      default -> "A2";
    };
  }

  private static String name(CslName name) {
    if (name.isWhole()) {
      return name.literal();
    }
    String text = name.given().isEmpty() ? name.family() : name.family() + ", " + name.given();
    return name.suffix().isEmpty() ? text : text + ", " + name.suffix();
  }

  private void issued(WordedDate date) {
    date.edtf()
        .earliest()
        .or(() -> date.edtf().latest())
        .ifPresent(day -> line("PY", String.format(Locale.ROOT, "%04d", day.getYear())));
    day(date).ifPresent(day -> line("DA", day));
  }

  /** Year, month and day with a stroke after each, so far as they are known; then words, if any. */
  private static Optional<String> day(WordedDate date) {
    Edtf edtf = date.edtf();
    Optional<LocalDate> first = edtf.earliest().or(edtf::latest);
    String words = edtf.datetime().isEmpty() || date.text().isPresent() ? date.display() : "";
    return first.map(
        day ->
            switch (edtf.precision()) {
              case DAY ->
                  String.format(
                      Locale.ROOT,
                      "%04d/%02d/%02d/%s",
                      day.getYear(),
                      day.getMonthValue(),
                      day.getDayOfMonth(),
                      words);
              case MONTH ->
                  String.format(
                      Locale.ROOT, "%04d/%02d//%s", day.getYear(), day.getMonthValue(), words);
              case SEASON, YEAR, DECADE, CENTURY, INTERVAL, SET ->
                  String.format(Locale.ROOT, "%04d///%s", day.getYear(), words);
            });
  }

  private void variable(String variable, String text) {
    boolean report = item.type().equals("report");
    switch (variable) {
      case "title" -> {}
      case "page" -> pages(text);
      case "collection-title" -> line(report ? "T2" : "T3", text);
      case "number" -> line(report || item.type().equals("patent") ? "SN" : "M1", text);
      case "container-title" -> line(report ? "T3" : "T2", text);
      default -> {
        String tag = TAGS.get(variable);
        line(tag == null ? "N1" : tag, tag == null ? variable + ": " + text : text);
      }
    }
  }

  private void pages(String pages) {
    String[] ends = pages.split("\\s*[-–]\\s*", 2);
    line("SP", ends[0]);
    if (ends.length > 1) {
      line("EP", ends[1]);
    }
  }
}
