package org.concordance.cli;

import java.util.Locale;
import java.util.Optional;
import org.concordance.model.FieldRules;
import org.concordance.model.RecordKey;
import org.concordance.model.RecordKind;
import org.concordance.model.Refusal;
import org.concordance.model.Slug;

/** Gets the id of a new record: one that is given, is answered, or is proposed. */
final class IdForm {

  /** Stands for an id where there is none, so that the rest of a form can be looked at. */
  private static final String NONE = "none";

  private final Form form;
  private final Desk desk;
  private final RecordKind kind;
  private final Optional<String> free;

  /**
   * The form of an id.
   *
   * @param proposal an id that says what the record is, whether it is free or not
   */
  IdForm(Form form, Desk desk, RecordKind kind, Optional<String> proposal) {
    this.form = form;
    this.desk = desk;
    this.kind = kind;
    this.free = proposal.map(one -> desk.ids().free(kind, one));
  }

  /** The id; a stand-in where there is none, or what is given is none. */
  String id(Optional<String> given) {
    String id = form.asks() ? asked(given) : stated(given);
    if (!Slug.isId(id)) {
      return NONE;
    }
    sayNamesake(new RecordKey(kind, id));
    return id;
  }

  private String asked(Optional<String> given) {
    return given.filter(this::isAccepted).orElseGet(() -> form.asked(ask(), this::isAccepted));
  }

  private String stated(Optional<String> given) {
    if (given.isEmpty() && free.isEmpty()) {
      if (form.complaint().isEmpty()) {
        form.refuse("ID", "give an id; none can be made of names without Latin letters");
      }
      return "";
    }
    String id = form.one(ask(), given);
    taken(id).ifPresent(form::conflict);
    return id;
  }

  private Ask ask() {
    return free.map(one -> Ask.usually("ID", "Id, which stays for good", one, FieldRules::id))
        .orElseGet(
            () ->
                Ask.required(
                    "ID", "Id (a-z, 0-9 and hyphens), which stays for good", FieldRules::id));
  }

  /** Whether an answer can be the id; if not, that is said. */
  private boolean isAccepted(String answer) {
    Optional<String> why = FieldRules.id(answer).map(Refusal::toString).or(() -> taken(answer));
    why.ifPresent(text -> form.refuse("ID", text));
    return why.isEmpty();
  }

  private Optional<String> taken(String id) {
    if (!Slug.isId(id)) {
      return Optional.empty();
    }
    String other = free.orElseGet(() -> desk.ids().free(kind, id));
    return desk.ids()
        .holder(new RecordKey(kind, id))
        .map(holder -> "'" + id + "' is taken: " + holder + "; '" + other + "' is free");
  }

  private void sayNamesake(RecordKey key) {
    desk.ids().namesakes(key).stream()
        .findFirst()
        .ifPresent(
            other ->
                form.notice(
                    String.format(
                        Locale.ROOT,
                        "there is %s '%s' too; [[%s]] then says not which, so texts have to write"
                            + " [[%s]] or [[%s]]",
                        other.kind().word(),
                        key.id(),
                        key.id(),
                        other,
                        key)));
  }
}
