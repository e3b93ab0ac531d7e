package org.concordance.bibliography;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A library in BibLaTeX as Zotero writes it, or in BibTeX, with TeX's accents. */
final class MadeBib extends MadeLibrary {

  private static final String BIBLATEX =
      """
      article article-journal  book book  mvbook book  inbook chapter  bookinbook chapter
      suppbook chapter  booklet pamphlet  collection book  mvcollection book  incollection chapter
      suppcollection chapter  dataset dataset  manual book  misc document  online webpage
      patent patent  periodical periodical  suppperiodical article-journal  proceedings book
      mvproceedings book  inproceedings paper-conference  reference book  mvreference book
      inreference entry-encyclopedia  report report  software software  thesis thesis
      unpublished manuscript  artwork graphic  audio song  commentary book  image figure
      jurisdiction legal_case  legislation legislation  legal treaty  letter personal_communication
      movie motion_picture  music song  performance performance  review review  standard standard
      video motion_picture
      """;

  private static final String BIBTEX =
      """
      article article-journal  book book  booklet pamphlet  conference paper-conference
      inbook chapter  incollection chapter  inproceedings paper-conference  manual book
      mastersthesis thesis  misc document  phdthesis thesis  proceedings book  techreport report
      unpublished manuscript
      """;

  private final boolean latex;
  private final List<String[]> types = new ArrayList<>();
  private final Map<String, String> written = new LinkedHashMap<>();

  MadeBib(boolean latex, long seed) {
    super(seed);
    this.latex = latex;
    String[] words = (latex ? BIBLATEX : BIBTEX).strip().split("\\s+");
    for (int i = 0; i < words.length; i += 2) {
      types.add(new String[] {words[i], words[i + 1]});
    }
    for (int i = 0; i < SIZE; i++) {
      entry(i, types.get(i % types.size()));
    }
  }

  private void entry(int number, String[] type) {
    written.clear();
    Map<String, String> fields = common(number, type[1]);
    String title = fields.get("title");
    if (latex && number % 2 == 0) {
      write("subtitle", tex("Part " + number));
      fields.put("title", title + ": Part " + number);
    }
    write("title", tex(title).replace("Work", "{Work}"));
    write("shorttitle", tex(fields.get("title-short")));
    write("volume", fields.get("volume"));
    write("doi", fields.get("DOI"));
    write("url", fields.get("URL"));
    in(type, fields);
    more(number, type[0], fields);
    List<String> keywords = List.of("Topic " + number, "warning & watch");
    write("keywords", tex(String.join(", ", keywords)));
    String summary = words(12);
    write("abstract", tex(summary));
    String note = "Private " + number;
    write(number % 2 == 0 ? "note" : "annotation", note);
    write("file", "Full Text:C\\:/papers/" + number + ".pdf:application/pdf");
    write("x-rating", number + " stars");
    text.append("@").append(number % 3 == 0 ? type[0].toUpperCase(java.util.Locale.ROOT) : type[0]);
    text.append("{key-").append(number);
    written.forEach(
        (name, value) ->
            text.append(",\n\t").append(name).append(" = {").append(value).append('}'));
    date(number, fields);
    text.append(number % 2 == 0 ? ",\n}\n\n" : "\n}\n\n");
    expected.add(new Expected(fields, keywords, summary, note));
  }

  private void date(int number, Map<String, String> fields) {
    AwkwardDates.Written date = date(number);
    put(fields, date);
    if (!date.read().equals("-")) {
      text.append(",\n\t").append(latex ? "date = {" + date.biblatex() + "}" : date.bibtex());
    }
  }

  /** What it is in, and its number there. */
  private void in(String[] type, Map<String, String> fields) {
    boolean inBook = List.of("chapter", "paper-conference", "entry-encyclopedia").contains(type[1]);
    boolean book = type[1].equals("book");
    boolean periodical = List.of("article-journal", "review", "periodical").contains(type[1]);
    if (inBook) {
      write("booktitle", tex(putWords(fields, "container-title")));
    } else if (!book) {
      write(latex ? "journaltitle" : "journal", tex(putWords(fields, "container-title")));
    }
    write("series", tex(putWords(fields, "collection-title")));
    write(
        "number",
        put(fields, periodical ? "issue" : book || inBook ? "collection-number" : "number", "7"));
    String publisher = putWords(fields, "publisher");
    boolean institution = type[1].equals("report") || type[1].equals("thesis");
    write(
        institution ? (latex || type[1].equals("report") ? "institution" : "school") : "publisher",
        tex(publisher));
    write(latex ? "location" : "address", tex(putWords(fields, "publisher-place")));
  }

  private void more(int number, String entry, Map<String, String> fields) {
    if (entry.endsWith("thesis") && !latex) {
      fields.put("genre", entry.equals("phdthesis") ? "PhD thesis" : "Master's thesis");
    }
    fields.put("page", number + "–" + (number + 9));
    write("pages", number + "--" + (number + 9));
    write("edition", put(fields, "edition", "2"));
    write("isbn", put(fields, "ISBN", "978-0-00-000000-2"));
    write("issn", put(fields, "ISSN", "1234-5678"));
    write("urldate", put(fields, "accessed", "2022-01-02"));
    write(latex ? "langid" : "language", latex ? "ngerman" : "German");
    fields.put("language", "de");
    List<AwkwardNames.Written> names = names(number);
    put(fields, "author", names.stream().map(AwkwardNames.Written::read).toList());
    write("author", list(names));
    List<AwkwardNames.Written> editors = names(number + 5);
    put(fields, "editor", editors.stream().map(AwkwardNames.Written::read).toList());
    write("editor", list(editors));
  }

  private String list(List<AwkwardNames.Written> names) {
    return names.stream()
        .map(name -> latex ? name.biblatex() : name.bibtex())
        .collect(Collectors.joining(" and\n\t\t"));
  }

  private String putWords(Map<String, String> fields, String variable) {
    return put(fields, variable, words(2));
  }

  private static String put(Map<String, String> fields, String variable, String value) {
    fields.put(variable, value);
    return value;
  }

  private void write(String field, String value) {
    written.put(field, value);
  }

  /** Text as TeX has it; in BibTeX with accents as commands. */
  private String tex(String text) {
    StringBuilder tex = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&', '%', '$', '#', '_', '{', '}' -> tex.append('\\').appendCodePoint(c);
                case '\\' -> tex.append("{\\textbackslash}");
                case '~' -> tex.append("{\\textasciitilde}");
                case '^' -> tex.append("{\\textasciicircum}");
                case '<' -> tex.append(latex ? "<" : "{\\textless}");
                case 'Î' -> tex.append(latex ? "Î" : "{\\^I}");
                case 'ï' -> tex.append(latex ? "ï" : "{\\\"{\\i}}");
                case 'Ø' -> tex.append(latex ? "Ø" : "{\\O}");
                case '–' -> tex.append(latex ? "–" : "--");
                case '’' -> tex.append(latex ? "’" : "{\\textquoteright}");
                case '“' -> tex.append(latex ? "“" : "``");
                case '”' -> tex.append(latex ? "”" : "''");
                default -> tex.appendCodePoint(c);
              }
            });
    return tex.toString();
  }
}
