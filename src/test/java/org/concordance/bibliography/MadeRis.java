package org.concordance.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A library in RIS, as publishers and Zotero write it. */
final class MadeRis extends MadeLibrary {

  /** Types of reference, what they are, and what their {@code T2} is. */
  private static final String TYPES =
      """
      ABST article-journal container-title  ANCIENT classic collection-title
      ART graphic container-title  BILL bill container-title  BLOG post-weblog container-title
      BOOK book collection-title  CHAP chapter container-title  CLSWK classic collection-title
      COMP software collection-title  CONF paper-conference container-title
      CPAPER paper-conference container-title  DATA dataset container-title
      DICT entry-dictionary container-title  EBOOK book collection-title
      ECHAP chapter container-title  EJOUR article-journal container-title
      ELEC webpage container-title  ENCYC entry-encyclopedia container-title
      FIGURE figure container-title  GEN document container-title  GOVDOC report collection-title
      HEAR hearing section  ICOMM personal_communication container-title
      INTV interview container-title  JFULL periodical container-title
      JOUR article-journal container-title  MANSCPT manuscript container-title
      MAP map collection-title  MGZN article-magazine container-title
      MPCT motion_picture container-title  MUSIC musical_score container-title
      NEWS article-newspaper container-title  PAMP pamphlet container-title
      PAT patent container-title  PCOMM personal_communication container-title
      RPRT report collection-title  SLIDE speech event-title  SOUND song container-title
      STAND standard container-title  STAT legislation container-title  THES thesis container-title
      UNPB manuscript container-title  UNPD manuscript container-title
      VIDEO motion_picture container-title  WEB webpage container-title
      """;

  private final List<String[]> types = new ArrayList<>();

  MadeRis(long seed) {
    super(seed);
    String[] words = TYPES.strip().split("\\s+");
    for (int i = 0; i < words.length; i += 3) {
      types.add(new String[] {words[i], words[i + 1], words[i + 2]});
    }
    for (int i = 0; i < SIZE; i++) {
      entry(i, types.get(i % types.size()));
    }
  }

  private void entry(int number, String[] type) {
    Map<String, String> fields = common(number, type[1]);
    line("TY", type[0]);
    line(number % 2 == 0 ? "TI" : "T1", fields.get("title"));
    line("ST", fields.get("title-short"));
    line("VL", fields.get("volume"));
    line("DO", fields.get("DOI"));
    line("UR", fields.get("URL"));
    fields.put(type[2], words(2));
    line("T2", fields.get(type[2]));
    names(number, type[0], fields);
    date(number, fields);
    fields.put("language", "ko");
    line("LA", "Korean");
    fields.put("call-number", words(1));
    line("CN", fields.get("call-number"));
    fields.put("accessed", "2022-01-02");
    line("Y2", "2022/01/02/10:20:30");
    List<String> keywords = List.of("Topic " + number, "warning & watch");
    keywords.forEach(word -> line("KW", word));
    String summary = words(12);
    line("AB", summary.substring(0, summary.indexOf(' ')));
    text.append("  ").append(summary.substring(summary.indexOf(' ') + 1)).append("\r\n");
    String note = "Private " + number;
    line("N1", note);
    line("L1", "file:///papers/" + number + ".pdf");
    line("U5", number + " stars");
    text.append(number % 5 == 0 ? "\r\n" : "ER  - \r\n\r\n");
    expected.add(new Expected(fields, keywords, summary, note));
  }

  private void names(int number, String type, Map<String, String> fields) {
    boolean film = List.of("MPCT", "VIDEO").contains(type);
    boolean music = List.of("SOUND", "MUSIC").contains(type);
    List<AwkwardNames.Written> names = names(number);
    put(
        fields,
        film ? "director" : music ? "composer" : "author",
        names.stream().map(MadeRis::read).toList());
    names.forEach(name -> line(number % 2 == 0 ? "AU" : "A1", name.ris()));
    List<AwkwardNames.Written> editors = names(number + 5);
    put(fields, "editor", editors.stream().map(MadeRis::read).toList());
    editors.forEach(name -> line("ED", name.ris()));
  }

  private static String read(AwkwardNames.Written name) {
    return name.read().equals("Plato||") ? "=Plato" : name.readInRis();
  }

  private void date(int number, Map<String, String> fields) {
    AwkwardDates.Written date = date(number);
    put(fields, date);
    if (!date.read().equals("-")) {
      line(number % 3 == 0 ? "Y1" : "DA", date.ris());
      if (date.ris().matches("\\d{4}.*")) {
        line("PY", date.ris().substring(0, 4));
      }
    }
  }

  private void line(String tag, String value) {
    text.append(tag).append("  - ").append(value).append("\r\n");
  }
}
