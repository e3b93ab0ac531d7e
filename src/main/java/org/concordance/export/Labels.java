package org.concordance.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.concordance.model.OtherName;
import org.concordance.syntax.TurtleText;

/**
 * Names as SKOS has them: one preferred in each language (condition S14), and none both preferred
 * and not (S13).
 *
 * <p>The name in the archive's language is preferred there; a native name in that language is then
 * another one. Other names are in the archive's language, whose texts they were collected for.
 */
final class Labels {

  private final String language;

  Labels(String language) {
    this.language = language;
  }

  void say(TurtleText turtle, String name, Map<String, String> natives, List<OtherName> also) {
    List<String> preferred = new ArrayList<>(List.of(TurtleText.text(name, language)));
    List<String> others = new ArrayList<>();
    natives.forEach(
        (tag, text) -> (tag.equals(language) ? others : preferred).add(TurtleText.text(text, tag)));
    also.forEach(other -> others.add(TurtleText.text(other.name(), language)));
    others.removeAll(preferred);
    turtle.say("skos:prefLabel", preferred);
    turtle.say("skos:altLabel", others.stream().distinct().toList());
  }
}
