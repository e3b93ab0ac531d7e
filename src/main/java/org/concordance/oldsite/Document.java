package org.concordance.oldsite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.concordance.ingest.Remark;
import org.concordance.model.FieldRules;
import org.concordance.model.Place;

/**
 * A content file of a site.
 *
 * @param path its path below the folder of the site
 * @param local the same below the folder of its content
 * @param shown the path as messages show it
 * @param language the language that its name says, as the site writes it; empty when it says none
 * @param fields what its front matter says, or the site says for it, {@code params}, {@code extra}
 *     and {@code taxonomies} brought to the top; where a key stands twice then, the one that was
 *     there first
 * @param body its text
 * @param line the line on which the text begins; 0 where it is not as it was written
 * @param remarks what there is to know of it
 */
public record Document(
    String path,
    String local,
    String shown,
    String language,
    Datum.Fields fields,
    String body,
    int line,
    List<Remark> remarks) {

  private static final Pattern DATED =
      Pattern.compile("(\\d{2,4}-\\d{1,2}-\\d{1,2})(?:T[0-9:.Z+-]*)?[-_](.+)");

  private static final List<String> WRAPPERS = List.of("params", "extra", "taxonomies");

  public Document {
    remarks = List.copyOf(remarks);
  }

  /** Fields with those of the wrappers brought to the top. */
  static Datum.Fields unwrapped(Datum.Fields fields) {
    List<Datum.Field> flat = new ArrayList<>();
    List<Datum.Field> inner = new ArrayList<>();
    for (Datum.Field field : fields.fields()) {
      boolean wraps = WRAPPERS.contains(field.key().toLowerCase(Locale.ROOT));
      if (wraps && field.value() instanceof Datum.Fields within) {
        inner.addAll(within.fields());
      } else {
        flat.add(field);
      }
    }
    for (Datum.Field field : inner) {
      if (flat.stream().noneMatch(one -> one.is(field.key()))) {
        flat.add(field);
      }
    }
    return new Datum.Fields(fields.place(), flat);
  }

  /** The page that Hugo makes of a term for which there is no file. */
  static Document ofTerm(String folder, String term) {
    String path = folder + "/" + term.replace('/', ' ') + "/_index.md";
    Place place = Place.of(path);
    Datum.Fields title =
        new Datum.Fields(
            place, List.of(new Datum.Field("title", place, new Datum.Text(place, term))));
    return new Document(path, path, path, "", title, "", 0, List.of());
  }

  /** The same with other fields. */
  Document with(Datum.Fields others) {
    return new Document(path, local, shown, language, others, body, line, remarks);
  }

  /** Where the file begins. */
  public Place place() {
    return Place.of(shown);
  }

  /** A place in the body, whose lines and columns count from 1. */
  public Place placeAt(int lineOfBody, int column) {
    return line == 0 ? place() : new Place(shown, line + lineOfBody, column);
  }

  /** The parts of its path below the content folder. */
  public List<String> parts() {
    return List.of(local.split("/"));
  }

  /** The folder that holds it, with {@code /} at the end, or empty. */
  public static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  /** The name of its file without ending and language. */
  public String stem() {
    String name = local.substring(local.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "");
    String end = "." + language;
    return !language.isEmpty() && name.endsWith(end)
        ? name.substring(0, name.length() - end.length())
        : name;
  }

  /** Whether it is the page of the folder that holds it, and of the files there. */
  public boolean isBundle() {
    return stem().equals("index");
  }

  /** Whether this is the page of a folder. */
  public boolean isSection() {
    return stem().equals("_index");
  }

  /** The name by which its address goes: that of its file, or of the folder whose page it is. */
  public String name() {
    List<String> parts = parts();
    return (isBundle() || isSection()) && parts.size() > 1 ? parts.get(parts.size() - 2) : stem();
  }

  /** The name without a date before it. */
  public String undatedName() {
    Matcher dated = DATED.matcher(name());
    return dated.matches() ? dated.group(2) : name();
  }

  /** The date before its name. */
  public Optional<String> dateOfName() {
    return Optional.of(DATED.matcher(name()))
        .filter(Matcher::matches)
        .flatMap(dated -> Days.of(fourDigits(dated.group(1))));
  }

  private static String fourDigits(String date) {
    return date.indexOf('-') == 2 ? "20" + date : date;
  }

  /** The date that it says, as EDTF; empty when it says none that there is. */
  public Optional<String> date() {
    return Stream.of("date", "publishDate", "pubdate", "published", "created", "datePublished")
        .flatMap(key -> fields.text(key).stream())
        .flatMap(text -> Days.of(text).stream())
        .findFirst()
        .or(this::dateOfName);
  }

  /** The title that it says. */
  public Optional<String> title() {
    return fields.text("title").filter(text -> FieldRules.text(text).isEmpty());
  }
}
