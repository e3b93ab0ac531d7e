package org.concordance.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.concordance.edtf.Edtf;
import org.concordance.model.Slug;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ids that are proposed. */
final class IdProposalTest {

  private static final List<String> NAMES = List.of("Japan", "South Korea");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kim            | 2021-04    | Japan, South Korea work together to deter adversaries | kim-2021-work-together-deter
          Kim            | 2021-04    | Japan and South Korea                                | kim-2021-japan-south-korea
          Sokolski       | 2021-02-16 | New frontiers for security cooperation               | sokolski-2021-frontiers-security-cooperation
          Straße Ødegård | 2021~      | L’été à la mer: un été                               | strasse-odegard-2021-lete-mer-ete
          The Japan Times| 2023-05-09 | A radar link                                         | japan-times-2023-radar-link
          Kim            | 202X       | Deterrence                                           | kim-deterrence
          Kim            |            | Deterrence                                           | kim-deterrence
          ''             | 2021       | Deterrence                                           | 2021-deterrence
          Kim            | 2018/2021  | Deterrence                                           | kim-deterrence
          Kim            | 2021       | 한국과 일본                                           | kim-2021-our-summary
          김              | 2021       | 한국                                                  | 2021-our-summary
          Kim            | 2021       | Of and to                                            | kim-2021-our-summary
          Choe           | 2021-10-05/2021-10-07 | Shared pictures of the sky               | choe-2021-shared-pictures-sky
          Choe           | 2021-24    | Shared pictures                                      | choe-2021-shared-pictures
          Ministry of Defense | 2023  | Defense of Japan 2023                                | ministry-defense-2023-japan
          Trilateral Cooperation Secretariat | | Trilateral cooperation in ports | trilateral-cooperation-ports
          Cable Committee | 2010      | Cable faults, faults of 2010                         | cable-committee-2010-faults
          Ministry of Defense (Japan) | 2024 | Defense of Japan 2024 | ministry-defense-2024-japan
          Trilateral Cooperation Secretariat | | Trilateral Cooperation Secretariat | trilateral-cooperation-secretariat
          Cable Committee | 2010      | The Committee                                        | cable-committee-2010-committee
          von der Leyen  | 2024       | The port                                             | leyen-2024-port
          de la Cruz     | 2024       | The port                                             | cruz-2024-port
          Van            | 2024       | The port                                             | van-2024-port
          """)
  void ofReadings(String creator, String issued, String title, String id) {
    assertEquals(
        Optional.of(id.replace("our-summary", "summary")),
        IdProposal.reading(
            creator, Optional.ofNullable(issued).map(Edtf::parse), title, "The summary", NAMES));
  }

  @Test
  void ofNothingInLatinScriptThereIsNone() {
    assertEquals(
        Optional.empty(),
        IdProposal.reading("김", Optional.of(Edtf.parse("2021")), "한국", "일본", List.of()));
    assertEquals(Optional.empty(), IdProposal.ofLabel("김정은"));
    assertEquals(Optional.empty(), IdProposal.event("회담", Optional.of(Edtf.parse("2021"))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kim Jong Un                    | kim-jong-un
          The American Interest          | american-interest
          The                            | the
          5G                             | 5g
          Ministry of Defense (Japan)    | ministry-of-defense-japan
          São Tomé & Príncipe’s Ministry | sao-tome-principes-ministry
          """)
  void ofLabels(String label, String id) {
    assertEquals(Optional.of(id), IdProposal.ofLabel(label));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Talks between Lloyd Austin and Suh Wook | 2021-03-17 | talks-lloyd-austin-suh-2021
          Storm of March 2024                     | 2024-03    | storm-march-2024
          Ulchi Freedom Shield                    | 202X       | ulchi-freedom-shield
          """)
  void ofEvents(String title, String date, String id) {
    assertEquals(Optional.of(id), IdProposal.event(title, Optional.of(Edtf.parse(date))));
  }

  @Test
  void noneIsTooLong() {
    String word = "a".repeat(70);
    for (String id :
        List.of(
            IdProposal.ofLabel((word + " ").repeat(9)).orElseThrow(),
            IdProposal.reading(word, Optional.empty(), word, "", List.of()).orElseThrow())) {
      assertTrue(Slug.isId(id), id);
      assertEquals(word, id);
    }
    assertEquals(Optional.empty(), IdProposal.ofLabel("a".repeat(101)));
  }
}
