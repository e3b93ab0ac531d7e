package org.concordance.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.concordance.model.Archive;
import org.concordance.model.ArchiveRecord;
import org.concordance.model.OtherName;
import org.concordance.model.Spot;

/**
 * Other names that do nothing. One that no text has is not among them: the search finds its record
 * by it. Nor is one that differs from another in a hyphen: pages show both.
 */
final class UselessNames {

  private UselessNames() {}

  static List<Advice> find(Archive archive) {
    List<Advice> found = new ArrayList<>();
    archive
        .actors()
        .forEach(actor -> look(actor, "name", actor.also(), actor.nativeNames(), found));
    archive
        .topics()
        .forEach(topic -> look(topic, "label", topic.also(), topic.nativeNames(), found));
    archive.events().forEach(event -> look(event, "title", event.also(), Map.of(), found));
    return found;
  }

  private static void look(
      ArchiveRecord record,
      String preferred,
      List<OtherName> also,
      Map<String, String> nativeNames,
      List<Advice> found) {
    for (String name : also.stream().filter(OtherName::link).map(OtherName::name).toList()) {
      Spot spot = Spot.of(record.file(), "also").holding(name);
      if (name.equals(record.label())) {
        found.add(repeated(spot, name, preferred));
      } else if (nativeNames.containsValue(name)) {
        found.add(repeated(spot, name, "native"));
      } else if (!hasTwoLetters(name)) {
        found.add(
            Advice.note(
                Matter.NAME,
                spot,
                "the name '" + name + "' is too short to be found in a text",
                "a name has two letters or figures at least; write it in full, or take it out"));
      }
    }
  }

  private static Advice repeated(Spot spot, String name, String key) {
    return Advice.note(
        Matter.NAME,
        spot,
        "'" + name + "' is the name under '" + key + "' already",
        "take it out; 'also' is for other names");
  }

  private static boolean hasTwoLetters(String name) {
    return Stream.of(name)
            .flatMapToInt(String::codePoints)
            .filter(Character::isLetterOrDigit)
            .count()
        >= 2;
  }
}
