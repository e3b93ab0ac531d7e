package org.concordance.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concordance.model.Actor;
import org.concordance.model.ActorKind;
import org.concordance.model.ArchiveRecord;
import org.concordance.model.Body;
import org.concordance.model.Topic;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pairs of names that are of one thing, and pairs that only look so. */
final class RecordNameTest {

  private static Actor actor(String name, ActorKind kind) {
    return new Actor(
        "a",
        "a.md",
        name,
        Optional.of(kind),
        name,
        List.of(),
        Map.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Body.NONE);
  }

  private static ArchiveRecord record(String kind, String name) {
    return switch (kind) {
      case "person" -> actor(name, ActorKind.PERSON);
      case "body" -> actor(name, ActorKind.ORGANIZATION);
      default ->
          new Topic(
              "t", "t.md", name, "", List.of(), Map.of(), List.of(), List.of(), List.of(),
              List.of(), List.of(), List.of(), Body.NONE);
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "person | Kim Jong Un | Jong Un Kim",
        "person | John Smith | Smith, John",
        "person | John Smith | J. Smith",
        "person | John A. Smith | John Smith",
        "person | J. A. Smith | John Smith",
        "person | Hirokazu Matsuno | Hirokazu Matsunno",
        "person | Hirokazu Matsuno | Hirokazu Mastuno",
        "body | The Port Times | Port Times",
        "body | Ministry of Defence | Ministry of Defense",
        "body | Defence, Ministry of | Ministry of Defence",
        "topic | Missile tests | Missile test",
        "topic | Long-Range Discrimination Radar (LRDR) | LRDR",
        "topic | Long-Range Discrimination Radar (LRDR) | Long range discrimination radar"
      })
  void oneThingUnderTwoNames(String kind, String one, String other) {
    assertEquals(true, areNearly(kind, one, other));
    assertEquals(true, areNearly(kind, other, one));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "person | Kim Jong Un | Kim Jong-un",
        "person | Kim Jong Un | Kim Jong Il",
        "person | Kim Jong Un | Kim Yo Jong",
        "person | John Smith | James Smith",
        "person | John A. Smith | John B. Smith",
        "person | J. Smith | Peter Smith",
        "person | J. Smith | J. Smythe",
        "person | Smith | J. Smith",
        "body | Embassy of Iran | Embassy of Iraq",
        "body | North Korea | South Korea",
        "body | Austria | Australia",
        "body | Third Fleet | Seventh Fleet",
        "body | 3rd Division | 2nd Division",
        "body | RAND | RAND (publisher)",
        "body | Port Smith | Smith Port",
        "topic | Resolution 2270 | Resolution 2271",
        "topic | World War II | World War III",
        "topic | Nuclear test of 2016 | Nuclear test of 2017",
        "topic | Missile test | Missile defence",
        "topic | 😀 | ...",
        "body | ! | ?!"
      })
  void twoThingsUnderNamesThatLookAlike(String kind, String one, String other) {
    assertEquals(false, areNearly(kind, one, other));
    assertEquals(false, areNearly(kind, other, one));
  }

  /** Whether they are nearly the same, and share a key by which that is found out. */
  private static boolean areNearly(String kind, String one, String other) {
    RecordName first = RecordName.of(one, record(kind, one));
    RecordName second = RecordName.of(other, record(kind, other));
    boolean nearly = first.isNearly(second);
    Set<String> common = new HashSet<>(first.keys());
    common.retainAll(second.keys());
    assertTrue(!nearly || !common.isEmpty(), first.keys() + " and " + second.keys());
    return nearly;
  }
}
