package org.concordance.bibliography;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.concordance.ingest.Incoming;
import org.concordance.ingest.Remark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RisReaderTest {

  private static Incoming.Work one(String text) {
    return WorkText.one("a.ris", text);
  }

  private static String lines(String text) {
    return WorkText.lines(one(text));
  }

  @Test
  void aPublishersFileIsRead() {
    Incoming.Work work =
        one(
            """
            TY  - JOUR
            AU  - Lee, Ana, Jr.
            AU  - Kim, B.
            PY  - 2021
            DA  - 2021/03/22
            TI  - Warning
              networks
            JO  - J. Peace
            JF  - Journal of Peace
            VL  - 12
            IS  - 3
            SP  - 45
            EP  - 67
            SN  - 0022-3433
            DO  - https://doi.org/10.1177/ABC
            UR  - https://journals.example/abc
            UR  - https://other.example/abc
            L1  - internal-pdf://x.pdf
            AB  - One.
            Two.
            KW  - Radar
            KW  - Asia, East
            ER  -
            """);
    assertEquals(
        """
        DOI: 10.1177/ABC
        ISSN: 0022-3433
        URL: https://journals.example/abc
        author 1: Lee|Ana|Jr.
        author 2: Kim|B.|
        container-title: Journal of Peace
        container-title-short: J. Peace
        issue: 3
        issued: 2021-03-22
        page: 45–67
        title: Warning networks
        type: article-journal
        volume: 12
        """,
        WorkText.lines(work));
    assertEquals(List.of("Radar", "Asia, East"), work.keywords());
    assertEquals(List.of("One. Two."), work.texts());
    assertEquals(
        "`UR` has no place beside what is there already: 'https://other.example/abc'\n"
            + "`L1` has no place here: 'internal-pdf://x.pdf'\n",
        WorkText.remarks(work, Remark.Kind.LEFT_OUT));
  }

  @Test
  void anEntryEndsWhereTheNextBegins() {
    List<Incoming> all =
        WorkText.read("a.ris", "TY  - BOOK\nTI  - A\nTY  - BOOK\nTI  - B\nER  - \nTI  - C\n");
    assertEquals(List.of("A", "B", "C"), all.stream().map(Incoming::title).toList());
    assertEquals(
        "it does not begin with a line 'TY  - '", ((Incoming.Unreadable) all.get(2)).why());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "windows-1252"})
  void anyEncodingIsRead(String encoding) {
    String text = "TY  - BOOK\r\nTI  - Müller’s naïve café\r\nER  - \r\n".repeat(1);
    List<Incoming> all = Library.read("a.ris", text.getBytes(Charset.forName(encoding)));
    assertEquals("Müller’s naïve café", all.get(0).title());
  }

  @Test
  void aGuessedEncodingIsTold() {
    byte[] bytes = "TY  - BOOK\nTI  - Müller\nER  - \n".getBytes(Charset.forName("windows-1252"));
    assertEquals(
        "the file's encoding is taken for windows-1252: look at accents\n",
        WorkText.remarks((Incoming.Work) Library.read("a.ris", bytes).get(0), Remark.Kind.GUESSED));
  }

  @Test
  void aByteOrderMarkIsNoText() {
    byte[] bytes = "\uFEFFTY  - BOOK\nTI  - A\nER  - \n".getBytes(StandardCharsets.UTF_8);
    assertEquals("A", Library.read("a.txt", bytes).get(0).title());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PY  - 2021//// | 2021
          Y1  - 2021/03// | 2021-03
          Y1  - 2021/03/22/Monday | 2021-03-22
          PY  - 2023/11/31/ | 2023-11
          PY  - 2021/00/00 | 2021
          DA  - May 3~PY  - 2021 | 2021-05-03
          DA  - 2021/5//~PY  - 2021 | 2021-05
          PY  - Spring 2021 | 2021-21
          Y1  - [1999] | 1999?
          """)
  void datesAreRead(String tags, String issued) {
    String text = "TY  - BOOK\nTI  - A\n" + tags.replace("~", "\n") + "\nER  - \n";
    assertEquals("issued: " + issued + "\ntitle: A\ntype: book\n", lines(text));
  }

  @Test
  void whatIsNoDateIsTold() {
    Incoming.Work work = one("TY  - BOOK\nTI  - A\nPY  - in press\nER  - \n");
    assertEquals(
        "`PY` is no date that can be read: 'in press'\n",
        WorkText.remarks(work, Remark.Kind.LEFT_OUT));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          JOUR | 1234-567X | ISSN: 1234-567X
          BOOK | 978-0-00-000000-2 | ISBN: 978-0-00-000000-2
          BOOK | 1234-5678 (Print) | ISSN: 1234-5678 (Print)
          CHAP | 0000000000 | ISBN: 0000000000
          RPRT | RR-A1 | number: RR-A1
          RPRT | 12345678 | number: 12345678
          """)
  void aNumberIsOfABookAPeriodicalOrTheWork(String type, String number, String line) {
    String text = lines("TY  - " + type + "\nTI  - A\nSN  - " + number + "\nER  - \n");
    assertEquals(line, text.lines().findFirst().orElseThrow());
  }

  @Test
  void keywordsOnALineAreSeveral() {
    assertEquals(
        List.of("a b", "c"), one("TY  - BOOK\nTI  - A\nKW  - a b; c\nER  - \n").keywords());
    assertEquals(List.of("a", "b"), one("TY  - BOOK\nTI  - A\nKW  - a\nb\nER  - \n").keywords());
  }

  @Test
  void whatNotesSayByLinesIsRead() {
    Incoming.Work work =
        one(
            "TY  - BOOK\nTI  - A\nN1  - PMID: 12\nN1  - director: Ray, Satyajit\nN1  - Mine\nER  - \n");
    assertEquals(
        "PMID: 12\ndirector 1: Ray|Satyajit|\ntitle: A\ntype: book\n", WorkText.lines(work));
    assertEquals("`N1` is kept beside the archive\n", WorkText.remarks(work, Remark.Kind.ASIDE));
  }

  @Test
  void aTalkIsInItsProceedingsOrElseInWhatIsNamed() {
    assertEquals(
        "container-title: Conf\ntitle: A\ntype: paper-conference\n",
        lines("TY  - CONF\nTI  - A\nT2  - Conf\nER  - \n"));
    assertEquals(
        "container-title: Proc\nevent-title: Conf\ntitle: A\ntype: paper-conference\n",
        lines("TY  - CONF\nTI  - A\nT2  - Conf\nC3  - Proc\nER  - \n"));
  }

  @Test
  void aTypeThatNobodyKnowsIsGuessed() {
    assertEquals(
        "`TY` 'XXXX' is a type not known here, taken for `document`\n",
        WorkText.remarks(one("TY  - XXXX\nTI  - A\nER  - \n"), Remark.Kind.GUESSED));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          Ministry of National Defense, Republic of Korea # true
          Foreign Affairs, Trade and Development Canada # true
          Barnes and Noble, Inc. # true
          Post, Jerrold # false
          Lee, Ana (ed.) # false
          von der Leyen, Ursula # false
          """)
  void aBodyWhoseNameHasACommaIsNotDivided(String name, boolean isBody) {
    Incoming.Work work = one("TY  - RPRT\nTI  - One\nAU  - " + name + "\nER  -\n");
    assertEquals(isBody, WorkText.lines(work).contains("author 1: =" + name + "\n"));
    assertEquals(
        isBody
            ? List.of(
                "`AU` has words of a body's name, and is not divided at its comma: '" + name + "'")
            : List.of(),
        work.remarks().stream().map(Remark::sentence).toList());
  }
}
