package org.concordance.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.concordance.draft.Entry;
import org.concordance.draft.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WorkKeysTest {

  /** The keys of a work, whose fields, and type, are given as {@code name=value}. */
  static WorkKeys keys(String... fields) {
    List<Entry.Given> given = new ArrayList<>();
    for (String field : fields) {
      given.add(Entry.of(field.replaceFirst("=.*", ""), field.replaceFirst("^.*?=", "")));
    }
    return WorkKeys.of(WorkFields.text(given, "type").orElse("report"), given);
  }

  @Test
  void aDoiIsOneHoweverItIsWritten() {
    String doi = "Optional[10.1000/abc]";
    assertEquals(doi, keys("title=T", "DOI=10.1000/ABC").doi().toString());
    assertEquals(doi, keys("title=T", "DOI=https://doi.org/10.1000/Abc").doi().toString());
    assertEquals(doi, keys("title=T", "URL=http://dx.doi.org/10.1000/abc").doi().toString());
    assertEquals(
        "Optional.empty", keys("title=T", "URL=https://doi.org/10.1/x").address().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          https://a.example/b/ | http://www.a.example/b
          https://a.example/b?utm_source=x&c=1 | https://a.example/b?c=1#top
          https://A.example/b | https://a.example/b
          """)
  void anAddressIsOneWhateverIsAddedToIt(String one, String other) {
    assertEquals(
        keys("title=T", "URL=" + one).address(), keys("title=T", "URL=" + other).address());
  }

  @Test
  void theAddressOfAWholeSiteTellsNothing() {
    assertEquals("Optional.empty", keys("title=T", "URL=https://a.example/").address().toString());
  }

  @Test
  void theTitleIsFolded() {
    assertEquals(
        keys("title=Early‑Warning: Tōkyō & “Seoul”").title(),
        keys("title=early warning: Tokyo & \"Seoul\"").title());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          issued=2021-03 | issued=2021 | true
          issued=2021 | issued=2022 | false
          issued=2021-03-09 | issued=2021-03-10 | false
          issued=2021-03-09 | issued=2021-03-08/2021-03-10 | true
          issued=2021-21 | issued=2021-05 | true
          issued=../2016 | issued=2017 | false
          issued=2021 | volume=2 | true
          volume=1 | volume=2 | false
          edition=2 | edition=3 | false
          DOI=10.1000/a | DOI=10.1000/b | false
          URL=https://a.example/1 | URL=https://b.example/2 | false
          URL=https://a.example/1 | DOI=10.1000/a | true
          page=45-67 | page=45–67 | true
          page=45 | page=45–67 | true
          page=A1 | page=A2 | false
          edition=2 | edition=2nd | true
          number=07 | number=7 | true
          number=7a | number=7b | false
          volume=12 | page=12 | true
          volume=12 | volume=12~page=3 | true
          author=Ana Lee | author=Bo Kim | false
          author=Ministry of Defense | author=Ministry of Defense, Republic of Korea | true
          author=Ministry of Defense, Japan | author=Ministry of Defense, Republic of Korea | false
          author=Ana Lee | editor=Bo Kim | true
          author=Ana Lee~publisher=Quay | author=Ana Lee~publisher=Harbour | true
          publisher=NATO | publisher=ASEAN | false
          container-title=Book One | container-title=Book Two | false
          container-title=The Port Gazette | container-title=Port Gazette | true
          container-title=Journal of Strategic Studies | container-title=J. Strateg. Stud. | true
          type=book | type=article-journal | false
          type=article-journal | type=article-newspaper | true
          type=book | type=report | true
          """)
  void worksOfOneTitleAreOneUnlessSomethingSaysOtherwise(String one, String other, boolean mayBe) {
    String[] first = ("title=T~" + one).split("~");
    String[] second = ("title=T~" + other).split("~");
    assertEquals(mayBe, keys(first).isOneByTitle(keys(second)));
    assertEquals(mayBe, keys(second).isOneByTitle(keys(first)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          title=Defense of Japan~issued=2021 | title=Defense of Japan~issued=2022 | false
          title=Early~issued=2021-03 | title=Early~issued=2021-04 | true
          title=Paper~author=Ana Lee | title=Paper~author=Bo Kim | true
          title=Paper~author=Ana Lee | title=Study~author=Bo Kim | false
          title=Paper~author=Ana Lee | title=Study~author=Ana Lee | true
          title=Paper~number=1 | title=Paper~number=2 | false
          title=Paper~DOI=10.1/a | title=Paper~DOI=10.1/b | false
          """)
  void oneAddressMakesWorksOneUnlessItIsThatOfASeries(String one, String other, boolean isOne) {
    assertEquals(isOne, keys(one.split("~")).isOneByAddress(keys(other.split("~"))));
    assertEquals(isOne, keys(other.split("~")).isOneByAddress(keys(one.split("~"))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          title=Radars~issued=2020 | title=Radars: a review~issued=2021 | true
          title=Radars~author=Ana Lee | title=Trust~author=Bo Kim | false
          title=Radars~page=1-9 | title=Trust~page=10-19 | false
          title=Radars~type=chapter | title=Trust~type=chapter | false
          title=Radars | title=Radare | true
          """)
  void oneDoiMakesWorksOneUnlessItIsThatOfTheirBook(String one, String other, boolean isOne) {
    assertEquals(isOne, keys(one.split("~")).isOneByDoi(keys(other.split("~"))));
    assertEquals(isOne, keys(other.split("~")).isOneByDoi(keys(one.split("~"))));
  }

  @Test
  void aPersonIsKnownByTheFamilysName() {
    WorkKeys parted = byPerson(new Value.Fields(List.of(Entry.of("family", "Kim"), GIVEN)));
    assertEquals(true, parted.isOneByTitle(byPerson(Value.of("Felix Kim"))));
    assertEquals(false, parted.isOneByTitle(byPerson(Value.of("Felix Lee"))));
    WorkKeys whole = byPerson(new Value.Fields(List.of(Entry.of("literal", "Felix Kim"))));
    assertEquals(true, parted.isOneByTitle(whole));
  }

  private static final Entry GIVEN = Entry.of("given", "Felix");

  private static WorkKeys byPerson(Value name) {
    Value.Item author = new Value.Item(name, false, "");
    return WorkKeys.of(
        "report",
        List.of(Entry.of("title", "T"), Entry.of("author", new Value.Items(List.of(author)))));
  }
}
