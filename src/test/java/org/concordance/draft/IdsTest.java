package org.concordance.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.concordance.ledger.Address;
import org.concordance.ledger.AddressKind;
import org.concordance.ledger.Ledger;
import org.concordance.model.Permalink;
import org.concordance.model.RecordIndex;
import org.concordance.model.RecordKey;
import org.concordance.model.RecordKind;
import org.concordance.model.Slug;
import org.junit.jupiter.api.Test;

/** Which ids are free. */
final class IdsTest {

  private static final RecordIndex INDEX =
      new RecordIndex(
          List.of(
              entry(RecordKind.ACTOR, "japan", "content/actors/japan.md", List.of()),
              entry(RecordKind.ACTOR, "nippon", "content/actors/japan.md", List.of("japan")),
              entry(RecordKind.ACTOR, "stub", "", List.of()),
              entry(RecordKind.TOPIC, "aegis", "content/topics/aegis.md", List.of())));

  private static final Ids IDS = new Ids(INDEX, ledger("actors/stub/", "actors/gone/"));

  private static RecordIndex.Entry entry(
      RecordKind kind, String id, String file, List<String> replacedBy) {
    return new RecordIndex.Entry(new RecordKey(kind, id), file, id, false, false, replacedBy);
  }

  private static Ledger ledger(String... paths) {
    TreeMap<Permalink, Address> addresses = new TreeMap<>();
    for (String path : paths) {
      Permalink permalink = Permalink.of(path);
      addresses.put(permalink, new Address(permalink, AddressKind.ACTOR, "x"));
    }
    return new Ledger(addresses, new TreeMap<>(), Optional.empty(), Map.of());
  }

  private static Optional<String> holder(String id) {
    return IDS.holder(new RecordKey(RecordKind.ACTOR, id));
  }

  @Test
  void aTakenIdHasAHolder() {
    assertEquals(Optional.of("it is the id of content/actors/japan.md"), holder("japan"));
    assertEquals(
        Optional.of("it was the id of content/actors/japan.md, and its address leads there"),
        holder("nippon"));
    assertEquals(
        Optional.of("the address /actors/gone/ was published, and goes on to nothing else"),
        holder("gone"));
    assertEquals(
        Optional.of("the address /actors/kinds/ is of a list that the program makes"),
        holder("kinds"));
  }

  @Test
  void aRecordWithoutAFileIsTheOneToBeWritten() {
    assertEquals(Optional.empty(), holder("stub"));
    assertEquals(Optional.empty(), holder("new"));
    assertEquals(Optional.empty(), IDS.holder(new RecordKey(RecordKind.TOPIC, "kinds")));
  }

  @Test
  void anotherKindMayHaveTheSameIdButNoneIsProposed() {
    assertEquals(
        List.of(new RecordKey(RecordKind.TOPIC, "aegis")),
        IDS.namesakes(new RecordKey(RecordKind.ACTOR, "aegis")));
    assertEquals("aegis-2", IDS.free(RecordKind.ACTOR, "aegis"));
    assertEquals("japan-2", IDS.free(RecordKind.ACTOR, "japan"));
    assertEquals("korea", IDS.free(RecordKind.ACTOR, "korea"));
  }

  @Test
  void aNumberMakesNoIdTooLong() {
    String full = "a".repeat(97) + "-bb";
    RecordIndex index =
        new RecordIndex(List.of(entry(RecordKind.READING, full, "content/x.md", List.of())));
    String free = new Ids(index, Ledger.EMPTY).free(RecordKind.READING, full);
    assertTrue(Slug.isId(free), free);
    assertEquals("a".repeat(97) + "-2", free);
  }
}
