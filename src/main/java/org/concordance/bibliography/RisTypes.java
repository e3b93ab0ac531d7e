package org.concordance.bibliography;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What types and tags of RIS mean, as Zotero and EndNote read them. The same tag means another
 * thing in each type.
 *
 * @see <a href="https://en.wikipedia.org/wiki/RIS_(file_format)">RIS, the format's tags</a>
 */
final class RisTypes {

  private static final Map<String, String> TYPES =
      pairs(
          """
          ABST article-journal  ADVS motion_picture  AGGR dataset  ANCIENT classic  ART graphic
          BILL bill  BLOG post-weblog  BOOK book  CASE legal_case  CHAP chapter  CHART figure
          CLSWK classic  COMP software  CONF paper-conference  CPAPER paper-conference  CTLG book
          DATA dataset  DBASE dataset  DICT entry-dictionary  EBOOK book  ECHAP chapter
          EDBOOK book  EJOUR article-journal  ELEC webpage  ENCYC entry-encyclopedia  EQUA figure
          FIGURE figure  GOVDOC report  GRANT document  GRNT document  HEAR hearing
          ICOMM personal_communication  INPR article-journal  INTV interview  JFULL periodical
          JOUR article-journal  LEGAL legislation  MANSCPT manuscript  MAP map
          MGZN article-magazine  MPCT motion_picture  MULTI webpage  MUSIC musical_score
          NEWS article-newspaper  PAMP pamphlet  PAT patent  PCOMM personal_communication
          POD broadcast  PRESS article-newspaper  RPRT report  SER book  SLIDE speech  SOUND song
          STAND standard  STAT legislation  STD standard  THES thesis  UNBILL bill  UNPB manuscript
          UNPD manuscript  VIDEO motion_picture  WEB webpage
          """);

  private static final Map<String, String> ANYWHERE =
      pairs(
          """
          TI title  T1 title  CT title  BT container-title  T2 container-title  JF container-title
          JO container-title  JA container-title-short  J1 container-title-short
          J2 container-title-short  T3 collection-title  ST title-short  AU author  A1 author
          ED editor  A2 editor  A3 collection-editor  A4 translator  VL volume  IS issue  CP issue
          M1 number  M3 genre  PB publisher  CY publisher-place  PP publisher-place  ET edition
          SE section  NV number-of-volumes  SV collection-number  LA language  DB archive
          DP source  AN archive_location  CN call-number  DO DOI  UR URL  LK URL
          OP original-title  RI reviewed-title  AB abstract  N2 abstract  KW keyword  Y2 accessed
          """);

  private static final Map<String, Map<String, String>> IN_TYPE = new HashMap<>();

  static {
    in("JOUR EJOUR JFULL ABST INPR", "C7 number  C2 PMCID");
    in(
        "BOOK EBOOK EDBOOK CLSWK ANCIENT CTLG SER",
        "T2 collection-title  BT title  A2 collection-editor  A3 editor  M1 collection-number"
            + "  SP number-of-pages");
    in("EDBOOK", "A1 editor  AU editor");
    in("CHAP ECHAP", "C2 container-author");
    in("CONF CPAPER", "C1 event-place  C3 container-title  C4 collection-editor");
    in("SLIDE", "T2 event-title  CY event-place");
    in("RPRT GOVDOC", "T2 collection-title  A2 collection-editor  SN number");
    in("STAND STD", "SN number");
    in("PAT", "SN number  A2 authority  C3 jurisdiction");
    in("THES MANSCPT PAMP", "SP number-of-pages");
    in("HEAR", "T2 section  T3 authority  ET chapter-number  OP references");
    in("BILL UNBILL", "T3 authority  ET chapter-number  OP references  A2 contributor");
    in("STAT", "ET chapter-number  OP references");
    in("CASE", "A2 container-title  PB authority  SV number  OP references  A4 contributor");
    in("COMP", "ET version  T2 collection-title");
    in("DATA", "ET version  NV number");
    in("MAP", "T2 collection-title  C1 scale");
    in("ART FIGURE CHART", "M3 medium  C3 dimensions");
    in("MPCT VIDEO ADVS", "AU director  A1 director  A2 contributor  A3 producer  C5 medium");
    in("MPCT", "C4 genre");
    in("VIDEO", "C1 performer");
    in("SOUND MUSIC", "AU composer  A1 composer  A2 performer  C5 medium");
    in("PCOMM ICOMM", "A2 recipient");
    in("ELEC WEB", "M1 unknown");
    in("BLOG", "C2 contributor");
  }

  private RisTypes() {}

  private static Map<String, String> pairs(String table) {
    Map<String, String> pairs = new LinkedHashMap<>();
    String[] words = table.strip().split("\\s+");
    for (int i = 0; i < words.length; i += 2) {
      pairs.put(words[i], words[i + 1]);
    }
    return pairs;
  }

  private static void in(String types, String table) {
    for (String type : types.split(" ")) {
      IN_TYPE.computeIfAbsent(type, any -> new LinkedHashMap<>()).putAll(pairs(table));
    }
  }

  /** The CSL type of a type of reference. */
  static Optional<String> type(String ris) {
    return Optional.ofNullable(TYPES.get(ris));
  }

  /** The variable of a tag in a type of reference; empty when it has none. */
  static Optional<String> variable(String ris, String tag) {
    return Optional.ofNullable(
        IN_TYPE.getOrDefault(ris, Map.of()).getOrDefault(tag, ANYWHERE.get(tag)));
  }
}
