package org.concordance.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.concordance.draft.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WorkKeysTest {

  /** The keys of a work, whose fields are given as {@code name=value}. */
  static WorkKeys keys(String... fields) {
    List<Entry.Given> given = new ArrayList<>();
    for (String field : fields) {
      given.add(Entry.of(field.replaceFirst("=.*", ""), field.replaceFirst("^.*?=", "")));
    }
    return WorkKeys.of(given);
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
          """)
  void worksOfOneTitleAreOneUnlessSomethingSaysOtherwise(String one, String other, boolean mayBe) {
    String[] first = ("title=T~" + one).split("~");
    String[] second = ("title=T~" + other).split("~");
    assertEquals(mayBe, keys(first).mayBe(keys(second)));
    assertEquals(mayBe, keys(second).mayBe(keys(first)));
  }
}
