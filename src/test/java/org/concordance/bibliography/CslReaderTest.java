package org.concordance.bibliography;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.concordance.ingest.Incoming;
import org.concordance.ingest.Remark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CslReaderTest {

  private static Incoming.Work one(String fields) {
    return WorkText.one(
        "a.json", "[{\"id\": 1, \"type\": \"book\", \"title\": \"T\", " + fields + "}]");
  }

  private static String lines(String fields) {
    return WorkText.lines(one(fields)).replace("title: T\ntype: book\n", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          {"date-parts": [["2021", "03", "22"]]} | 2021-03-22
          {"date-parts": [[2021, 3]], "circa": 1} | 2021-03~
          {"date-parts": [[2021], [2022, 5]]} | 2021/2022-05
          {"date-parts": [[2021]], "season": "Winter"} | 2021-24
          {"date-parts": [[2021, 13]]} | 2021-21
          {"raw": "2021-03-22T10:00"} | 2021-03-22
          {"literal": "Spring 2021"} | 2021-21
          "2021-03" | 2021-03
          {"date-parts": [[null]], "literal": "1999"} | 1999
          """)
  void datesAreRead(String json, String issued) {
    assertEquals("issued: " + issued + "\n", lines("\"issued\": " + json));
  }

  @Test
  void aDateThatCannotBeIsTold() {
    Incoming.Work work =
        one("\"issued\": {\"date-parts\": [[2021, 2, 30]]}, \"submitted\": {\"raw\": \"2020\"}");
    assertEquals("title: T\ntype: book\n", WorkText.lines(work).replaceAll("issued: .*\n", ""));
    assertEquals(
        "`submitted` has no place here: '2020'\n",
        WorkText.remarks(work, Remark.Kind.LEFT_OUT).replaceAll("`issued`.*\n", ""));
  }

  @Test
  void tagsAreTakenOffTitles() {
    Incoming.Work work =
        WorkText.one(
            "a.json",
            "[{\"type\": \"book\", \"title\": \"<i>E. coli</i>, <span class=\\\"nocase\\\">x</span> &amp; H<sub>2</sub>O: 1 < 2\"}]");
    assertEquals("E. coli, x & H₂O: 1 < 2", work.title());
  }

  @Test
  void notesSayWhatThereIsNoFieldFor() {
    Incoming.Work work =
        one(
            "\"note\": \"DOI: 10.1000/X\\nPMCID: PMC1\\noriginal-date: 1900\\nMine\\ntype: report\"");
    assertEquals("DOI: 10.1000/X\nPMCID: PMC1\ntitle: T\ntype: report\n", WorkText.lines(work));
    assertEquals(
        "# T\n\nNot published. From a.json:1:2.\n\n## Notes\n\noriginal-date: 1900\nMine\n",
        work.aside());
  }

  @Test
  void crossrefsListsAreRead() {
    Incoming.Work work =
        WorkText.one(
            "a.json",
            """
            {"type": "article-journal", "title": ["T"], "container-title": ["J"], "ISSN": ["1", "2"],
             "author": [{"given": "Ana", "family": "Lee", "ORCID": "0", "sequence": "first"}]}
            """);
    assertEquals(
        "ISSN: 1\nauthor 1: Lee|Ana|\ncontainer-title: J\ntitle: T\ntype: article-journal\n",
        WorkText.lines(work));
    assertEquals(
        "`ISSN` has no place beside what is there already: '2'\n"
            + "`author.ORCID` has no place here: '0'\n",
        WorkText.remarks(work, Remark.Kind.LEFT_OUT));
  }

  @Test
  void aMistakeCostsOneItem() {
    List<Incoming> all =
        WorkText.read(
            "a.json",
            """
            [
              {"id": "a", "type": "book", "title": "A"},
              {"id": "b", "type": "book, "title": "B"},
              {"id": "c", "type": "book", "title": "C"
              ,
              {"id": "d", "type": "book", "title": "D"},
              7
            ]
            """);
    assertEquals(List.of("A", "", "", "D", ""), all.stream().map(Incoming::title).toList());
    assertEquals("a.json:3:3", all.get(1).place().toString());
  }

  @Test
  void otherNamesOfVariablesAreKnown() {
    assertEquals(
        "container-title-short: J\nevent-title: E\npart-number: 2\ntitle-short: S\n",
        lines(
                "\"journalAbbreviation\": \"J\", \"shortTitle\": \"S\", \"event\": \"E\", \"part\": 2")
            .replaceAll("(?m)^t(itle|ype): .*\n", ""));
  }

  @Test
  void zoterosOwnJsonIsToldFromCsl() {
    Incoming.Unreadable wrong =
        (Incoming.Unreadable)
            WorkText.read("a.json", "{\"items\": [{\"itemType\": \"book\", \"title\": \"T\"}]}")
                .get(0);
    assertEquals(
        "it is Zotero's own JSON; export it as 'CSL JSON'", wrong.why() + "; " + wrong.cure());
  }

  @Test
  void aTypeThatIsNoneIsGuessed() {
    Incoming.Work work = WorkText.one("a.json", "[{\"type\": \"tweet\", \"title\": \"T\"}]");
    assertEquals(
        "`type` 'tweet' is none of CSL's, and is taken for `document`\n",
        WorkText.remarks(work, Remark.Kind.GUESSED));
  }

  @Test
  void unknownIsNobodysName() {
    assertEquals(
        "author 1: =unknown\n",
        lines("\"author\": [\"unknown\"]").replaceAll("t.*\n(?=t)|(?m)^t.*\n", ""));
  }
}
