package org.concordance.cite;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Under which tags RIS has a CSL type and its variables.
 *
 * <p>The same tag means another thing in each type of reference, and readers have their own ways
 * with those that mean nothing in it. What has no tag of its own in a type stands in a note, behind
 * its name. Tags are those of the format's specification of 2011, as far as Zotero, EndNote and
 * bibutils agree with it.
 *
 * @see <a href="https://en.wikipedia.org/wiki/RIS_(file_format)">RIS, the format's tags</a>
 */
final class RisTags {

  /** What has no tag. */
  static final String NOTE = "N1";

  private static final Map<String, String> TYPES =
      Pairs.of(
          """
          article JOUR  article-journal JOUR  article-magazine MGZN  article-newspaper NEWS
          bill BILL  book BOOK  broadcast VIDEO  chapter CHAP  classic CLSWK  dataset DATA
          entry ENCYC  entry-dictionary DICT  entry-encyclopedia ENCYC  figure FIGURE  graphic ART
          hearing HEAR  interview PCOMM  legal_case CASE  legislation STAT  manuscript MANSCPT
          map MAP  motion_picture MPCT  musical_score MUSIC  pamphlet PAMP  paper-conference CONF
          patent PAT  periodical JFULL  personal_communication PCOMM  post ELEC  post-weblog BLOG
          regulation STAT  report RPRT  review JOUR  review-book JOUR  software COMP  song SOUND
          speech SLIDE  standard STAND  thesis THES  treaty STAT  webpage ELEC
          """);

  /** Tags in every type that says nothing else; the first of two that share one has it. */
  private static final Map<String, String> ANYWHERE =
      Pairs.of(
          """
          author AU  editor ED  translator A4
          container-title T2  collection-title T3  container-title-short J2  title-short ST
          volume VL  issue IS  edition ET  number M1  number-of-volumes NV  section SE  page SP
          publisher PB  authority PB  publisher-place CY  genre M3  ISBN SN  ISSN SN
          DOI DO  URL UR  language LA  archive DB  archive_location AN  call-number CN  source DP
          abstract AB  note N1
          """);

  /** Tags that differ in a type, foremost first; N1 where the tag would say something else. */
  private static final Map<String, Map<String, String>> IN_TYPE = new HashMap<>();

  static {
    in("JOUR JFULL", "ISSN SN  ISBN N1  number C7");
    in("MGZN NEWS", "ISSN SN  ISBN N1");
    in(
        "BOOK CLSWK",
        "collection-title T2  container-title T3  collection-number M1  number N1"
            + "  number-of-pages SP  page N1  collection-editor A2");
    in("CHAP", "collection-number SV  number N1  issue N1  container-author C2");
    in("CHAP CONF DICT ENCYC MAP", "collection-editor A3");
    in("CONF", "container-title C3  event-title T2  event-place C1");
    in("SLIDE", "event-title T2  event-place CY");
    in("RPRT", "collection-title T2  container-title T2  collection-editor A2");
    in("RPRT STAND PAT", "number SN  ISBN N1  ISSN N1");
    in("PAT", "authority A2  jurisdiction C3  volume N1");
    in("THES MANSCPT PAMP", "number-of-pages SP  page N1");
    in("ELEC", "number N1  volume N1");
    in("HEAR", "section T2  container-title T2");
    in("HEAR BILL", "authority T3  collection-title N1");
    in("HEAR BILL STAT", "chapter-number ET  edition N1");
    in("HEAR BILL STAT CASE", "references OP");
    in("CASE", "container-title A2  authority PB  number SV  section N1  translator N1");
    in("COMP", "collection-title T2  version ET  edition N1  number N1  language N1");
    in("DATA", "version ET  edition N1  number NV  number-of-volumes N1  issue N1");
    in("MAP", "collection-title T2  scale C1");
    in("ART FIGURE", "medium M3  genre N1  dimensions C3");
    in("MPCT VIDEO", "director AU  producer A3  medium C5");
    in("MPCT", "genre C4");
    in("VIDEO", "performer C1");
    in("SOUND MUSIC", "composer AU  performer A2  medium C5");
  }

  /** By CSL types. */
  private static final Map<String, RisTags> ALL = new HashMap<>();

  private static final RisTags OTHER = new RisTags("");

  static {
    TYPES.keySet().forEach(csl -> ALL.put(csl, new RisTags(csl)));
  }

  private final String type;
  private final Map<String, String> tags;

  private RisTags(String csl) {
    this.type = TYPES.getOrDefault(csl, "GEN");
    this.tags = new LinkedHashMap<>(IN_TYPE.getOrDefault(type, Map.of()));
    if (csl.equals("personal_communication")) {
      tags.put("recipient", "A2");
    }
    ANYWHERE.forEach(tags::putIfAbsent);
  }

  static RisTags of(CslItem item) {
    return ALL.getOrDefault(item.type(), OTHER);
  }

  /** The type of reference. */
  String type() {
    return type;
  }

  /** The tags by variable, names and texts, in the order in which they are written. */
  Map<String, String> byVariable() {
    return Collections.unmodifiableMap(tags);
  }

  private static void in(String types, String pairs) {
    for (String type : types.split(" ")) {
      Pairs.of(pairs)
          .forEach(IN_TYPE.computeIfAbsent(type, t -> new LinkedHashMap<>())::putIfAbsent);
    }
  }
}
