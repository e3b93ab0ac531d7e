package org.concordance.draft;

import java.util.List;
import java.util.Optional;
import org.concordance.cite.CslName;
import org.concordance.model.Actor;
import org.concordance.model.ActorKind;
import org.concordance.model.Name;

/**
 * A name as a curator types it: {@code Felix Kim}, {@code Kim, Felix}, or the name of a body, with
 * a comma or without.
 */
public final class WrittenName {

  private WrittenName() {}

  /** The name as front matter has it: in parts where the family name stands before a comma. */
  public static Value value(String typed) {
    CslName name = CslName.of(new Name.Plain(typed));
    boolean inParts = typed.indexOf(',') > 0 && !name.isWhole() && !name.given().isEmpty();
    if (!inParts) {
      return Value.of(typed);
    }
    String given = name.suffix().isEmpty() ? name.given() : name.given() + ", " + name.suffix();
    return new Value.Fields(List.of(Entry.of("family", name.family()), Entry.of("given", given)));
  }

  /** Several names, one after another. */
  public static Value values(List<String> typed) {
    return new Value.Items(
        typed.stream().map(name -> new Value.Item(value(name), false, "")).toList());
  }

  /**
   * What a citation refers to somebody by: the family name, or the whole name of a body.
   *
   * @param actor the record of the actor with that name, which knows better
   */
  public static String shortForm(String typed, Optional<Actor> actor) {
    Optional<String> filed =
        actor
            .filter(one -> one.actorKind().equals(Optional.of(ActorKind.PERSON)))
            .map(Actor::sort)
            .map(sort -> sort.split(sort.indexOf(',') > 0 ? "," : " ")[0]);
    return filed
        .or(() -> actor.map(Actor::name))
        .orElseGet(() -> CslName.of(new Name.Plain(typed)).shortForm());
  }
}
