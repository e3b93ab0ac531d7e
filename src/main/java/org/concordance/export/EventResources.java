package org.concordance.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.concordance.model.Event;
import org.concordance.model.RecordKind;
import org.concordance.model.WordedDate;
import org.concordance.syntax.TurtleText;

/**
 * Events as schema.org and the CIDOC Conceptual Reference Model (ISO 21127) have them, dated in
 * EDTF.
 *
 * <p>Who took part is {@code crm:P11_had_participant}: schema.org knows attendees and performers
 * only, and LODE, which has {@code involvedAgent}, is not served any more.
 *
 * @see <a href="https://id.loc.gov/datatypes/edtf.html">the data type of EDTF</a>
 */
final class EventResources {

  private final ThesaurusFile file;

  EventResources(ThesaurusFile file) {
    this.file = file;
  }

  void write(Event event) {
    TurtleText turtle = file.thing(event, List.of("schema:Event", "crm:E5_Event"));
    file.labels().say(turtle, event.title(), Map.of(), event.also());
    file.define(event);
    turtle.say("dcterms:date", event.date().map(this::dates).orElse(List.of()));
    if (!event.place().isEmpty()) {
      turtle.say("schema:location", file.words(event.place()));
    }
    turtle.say("crm:P11_had_participant", ThesaurusFile.iris(RecordKind.ACTOR, event.actors()));
    turtle.say("dcterms:subject", ThesaurusFile.iris(RecordKind.TOPIC, event.topics()));
    file.conclude(event, event.references());
  }

  /** The date, and the words that the evidence has for it. */
  private List<String> dates(WordedDate date) {
    List<String> dates = new ArrayList<>();
    dates.add(TurtleText.typed(date.edtf().toString(), "edtf:EDTF"));
    date.text().map(file::words).ifPresent(dates::add);
    return dates;
  }
}
