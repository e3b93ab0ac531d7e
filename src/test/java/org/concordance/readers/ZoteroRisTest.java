package org.concordance.readers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What of our RIS gets into which of Zotero's fields, for the types that an archive meets most.
 *
 * <p>{@link #ZOTERO} states what Zotero's RIS translator of 28 July 2023 (zotero/translators,
 * RIS.js, commit f50d4465fc40623d76d23d0690b71008ba4186c0) does with a tag in an item type. A tag
 * that is not named there for a type is dropped by Zotero.
 */
final class ZoteroRisTest {

  /** The item type, by type of reference. */
  private static final Table ITEMS =
      Table.of(
          """
          RPRT report  NEWS newspaperArticle  MGZN magazineArticle  JOUR journalArticle  BOOK book
          CHAP bookSection  THES thesis  ELEC webpage  BLOG blogPost  CONF conferencePaper
          HEAR hearing  STAT statute  BILL bill  CASE case
          """);

  /** The field, by item type and tag. */
  private static final Table ZOTERO =
      Table.of(
          """
          TI title  AU author  ED editor  A4 translator  AB abstractNote  UR url  DO DOI  ST shortTitle
          Y2 accessDate  LA language  AN archiveLocation  DB archive  CN callNumber  DP libraryCatalog
          N1 note  KW tags
          report: T2 seriesTitle  PB institution  SN reportNumber  M3 reportType  CY place  SP pages  A2 seriesEditor  DA date
          newspaperArticle: T2 publicationTitle  SE section  ET edition  CY place  SN ISSN  SP pages  DA date
          magazineArticle: T2 publicationTitle  VL volume  IS issue  SN ISSN  SP pages  DA date
          journalArticle: T2 publicationTitle  T3 series  VL volume  IS issue  SN ISSN  SP pages  J2 journalAbbreviation  DA date  M1 issue
          book: T2 series  T3 series  VL volume  ET edition  SN ISBN  PB publisher  CY place  SP numPages  NV numberOfVolumes  M1 seriesNumber  A2 seriesEditor  A3 editor  DA date
          bookSection: T2 bookTitle  T3 series  VL volume  ET edition  SN ISBN  PB publisher  CY place  SP pages  SV seriesNumber  A2 editor  A3 seriesEditor  C2 bookAuthor  DA date  IS numberOfVolumes
          thesis: PB university  M3 thesisType  CY place  SP numPages  DA date
          webpage: T2 websiteTitle  M3 websiteType  DA date  M1 accessDate  VL accessDate
          blogPost: T2 blogTitle  M3 websiteType  DA date  C2 commenter
          conferencePaper: T2 conferenceName  C3 proceedingsTitle  C1 place  CY place  T3 series  PB publisher  VL volume  SP pages  SN ISBN  A2 editor  A3 seriesEditor  DA date
          hearing: T2 committee  T3 legislativeBody  M1 documentNumber  ET session  PB publisher  CY place  SP pages  OP history  DA date
          statute: TI nameOfAct  T2 code  VL codeNumber  M1 publicLawNumber  ET session  SE section  SP pages  OP history  DA dateEnacted
          bill: T2 code  T3 legislativeBody  VL codeVolume  M1 billNumber  ET session  SE section  SP codePages  OP history  A2 sponsor  DA date
          case: TI caseName  A2 reporter  PB court  VL reporterVolume  SP firstPage  SV docketNumber  OP history  A4 counsel  DA dateDecided
          """);

  /** Where a variable has to arrive; what Zotero has no field for in a type is a note there. */
  private static final Table WANTED =
      Table.of(
          """
          title title  author author  editor editor  translator translator  abstract abstractNote
          URL url  DOI DOI  title-short shortTitle  language language  publisher-place place
          archive archive  archive_location archiveLocation  call-number callNumber  note note
          report: number reportNumber  genre reportType  publisher institution  collection-title seriesTitle  page pages  collection-editor seriesEditor  ISBN note  authority note  number-of-pages note
          article-newspaper: container-title publicationTitle  section section  edition edition  ISSN ISSN  page pages
          article-magazine: container-title publicationTitle  volume volume  issue issue  ISSN ISSN  page pages
          article-journal: container-title publicationTitle  container-title-short journalAbbreviation  volume volume  issue issue  ISSN ISSN  page pages  collection-title series  PMID note  PMCID note  volume-title note  supplement-number note
          book: volume volume  edition edition  number-of-volumes numberOfVolumes  collection-title series  collection-number seriesNumber  publisher publisher  ISBN ISBN  number-of-pages numPages  collection-editor seriesEditor  illustrator note  original-author note  original-title note  original-publisher note  original-publisher-place note  volume-title note  part-number note  part-title note  printing-number note
          chapter: container-title bookTitle  container-author bookAuthor  volume volume  edition edition  page pages  publisher publisher  ISBN ISBN  collection-title series  collection-number seriesNumber  collection-editor seriesEditor  chapter-number note
          thesis: publisher university  genre thesisType  number-of-pages numPages
          webpage: container-title websiteTitle  genre websiteType
          post-weblog: container-title blogTitle  genre websiteType
          paper-conference: container-title proceedingsTitle  event-title conferenceName  event-place place  publisher publisher  collection-title series  volume volume  page pages
          hearing: section committee  authority legislativeBody  number documentNumber  chapter-number session  publisher publisher  page pages  references history  chair note  event-place note
          legislation: title nameOfAct  container-title code  volume codeNumber  number publicLawNumber  chapter-number session  section section  page pages  references history
          bill: container-title code  authority legislativeBody  volume codeVolume  number billNumber  chapter-number session  section section  page codePages  references history  jurisdiction note
          legal_case: title caseName  container-title reporter  authority court  volume reporterVolume  page firstPage  number docketNumber  references history
          """);

  /** What Zotero drops: it has no field, and these readings lose nothing else by it. */
  private static final Set<String> DROPPED =
      Set.of(
          "article-journal publisher-place",
          "article-journal number",
          "article-journal publisher",
          "article-journal section",
          "article-magazine publisher",
          "webpage publisher",
          "post-weblog publisher",
          "paper-conference publisher-place");

  @TestFactory
  Stream<DynamicTest> everyVariableArrivesInItsField() {
    return Stream.of(
            "report",
            "newspaper",
            "magazine",
            "journal",
            "book",
            "chapter",
            "thesis",
            "web",
            "blog",
            "conference",
            "hearing",
            "statute",
            "bill",
            "case")
        .map(id -> DynamicTest.dynamicTest(id, () -> assertArrives(id)));
  }

  private static void assertArrives(String id) {
    Map<String, Object> source = Works.sources().get(id);
    String type = Works.text(source, "type");
    RisLines lines = RisLines.of(Works.file(id, "ris"));
    String item = ITEMS.get("", lines.all("TY").get(0));
    Set<String> missing = new TreeSet<>();
    source.forEach(
        (variable, value) -> {
          if (!Set.of("type", "issued", "accessed", "keyword").contains(variable)
              && !DROPPED.contains(type + " " + variable)
              && !arrived(lines, item, WANTED.get(type, variable)).contains(key(variable, value))) {
            missing.add(variable);
          }
        });
    assertEquals(Set.of(), missing, lines.byTag()::toString);
  }

  /** The beginning of the value, which is all of it but for names, pages and DOIs. */
  private static String key(String variable, Object value) {
    if (value instanceof List<?> names && names.get(0) instanceof Map<?, ?> name) {
      Object family = name.get("family");
      return family == null ? ((String) name.get("literal")).replace(",", "") : (String) family;
    }
    if (value instanceof List<?> names) {
      String name = (String) names.get(0);
      return name.contains(",") ? name.split(",")[0] : name.replaceFirst("^.* ", "");
    }
    String text = value.toString();
    return switch (variable) {
      case "page" -> text.contains(",") ? text : text.split("[-–]")[0];
      case "DOI" -> text.replaceFirst("^.*?(?=10\\.)", "");
      default -> text;
    };
  }

  /** The values in a field, of names what stands before a comma, of notes what stands after. */
  private static List<String> arrived(RisLines lines, String item, String field) {
    List<String> values = new ArrayList<>();
    lines
        .byTag()
        .forEach(
            (tag, all) -> {
              if (ZOTERO.has(item, tag) && ZOTERO.get(item, tag).equals(field)) {
                boolean name = tag.matches("AU|ED|A[234]|C2") && !field.equals("reporter");
                for (String value : all) {
                  String text = tag.equals("N1") ? value.replaceFirst("^[A-Za-z-]+: ", "") : value;
                  values.add(
                      name || tag.equals("N1") && text.matches("\\S+, \\w+")
                          ? text.split(", ")[0]
                          : text);
                }
              }
            });
    return values;
  }

  /** Zotero takes the first of two values for one field and drops the other. */
  @TestFactory
  Stream<DynamicTest> noFieldIsFilledTwice() {
    return Works.sources().keySet().stream()
        .map(
            id ->
                DynamicTest.dynamicTest(
                    id,
                    () ->
                        RisLines.of(Works.file(id, "ris"))
                            .byTag()
                            .forEach(
                                (tag, values) -> {
                                  if (!tag.matches("AU|ED|A[234]|C[12]|N1|KW")) {
                                    assertEquals(1, values.size(), tag + values);
                                  }
                                })));
  }

  @Test
  void aBodysNameHasNoCommaThatWouldMakeItsBeginningAFamilys() {
    RisLines lines = RisLines.of(Works.file("document", "ris"));
    assertEquals(List.of("Foreign Commonwealth and Development Office"), lines.all("AU"));
  }
}
