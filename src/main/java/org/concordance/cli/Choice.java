package org.concordance.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.concordance.draft.Entry;
import org.concordance.draft.Offer;
import org.concordance.draft.Value;
import org.concordance.model.ArchiveRecord;
import org.concordance.model.FieldRules;
import org.concordance.model.RecordKind;
import org.concordance.model.Refusal;
import org.concordance.model.Role;
import org.concordance.model.Slug;

/**
 * Gets the records of one kind that a new record lists: those that are given, and among those that
 * its texts name the ones that the curator takes.
 */
final class Choice {

  private static final Pattern PART = Pattern.compile("\\s*[,;]\\s*");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final List<String> ROLES =
      Stream.of(Role.SUBJECT, Role.QUOTED, Role.MENTIONED).map(Role::word).toList();

  private final Form form;
  private final Desk desk;
  private final RecordKind kind;
  private final boolean roles;

  /**
   * The choice of records of a kind.
   *
   * @param roles whether each may have a role, as in {@code japan:quoted}
   */
  Choice(Form form, Desk desk, RecordKind kind, boolean roles) {
    this.form = form;
    this.desk = desk;
    this.kind = kind;
    this.roles = roles;
  }

  /**
   * The items of the list; empty when there are none.
   *
   * @param given what the option says
   * @param named the records that the texts name, those named most often first
   * @param taken whether to take all of these without a question
   */
  Optional<Value> items(List<String> given, List<Offer> named, boolean taken) {
    Map<String, Value.Item> items = new LinkedHashMap<>();
    given.stream()
        .flatMap(text -> picked(text, List.of()).stream())
        .filter(this::isRight)
        .forEach(text -> items.putIfAbsent(idOf(text), item(text)));
    List<Offer> offers =
        named.stream()
            .filter(offer -> offer.record().kind() == kind)
            .filter(offer -> !items.containsKey(offer.record().id()))
            .toList();
    if (taken) {
      offers.forEach(offer -> items.put(offer.record().id(), item(offer.record().id())));
    } else if (form.asks() && (given.isEmpty() || !offers.isEmpty())) {
      answers(offers).forEach(text -> items.putIfAbsent(idOf(text), item(text)));
    } else {
      offers.forEach(offer -> items.put(offer.record().id(), offered(offer)));
    }
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(new Value.Items(List.copyOf(items.values())));
  }

  private static Value.Item offered(Offer offer) {
    return new Value.Item(Value.of(offer.record().id()), true, offer.note());
  }

  private Value.Item item(String text) {
    int colon = text.indexOf(':');
    String role = colon < 0 ? Role.SUBJECT.word() : text.substring(colon + 1);
    Value value =
        role.equals(Role.SUBJECT.word())
            ? Value.of(idOf(text))
            : new Value.Fields(List.of(Entry.of("id", idOf(text)), Entry.of("role", role)));
    return new Value.Item(value, false, "");
  }

  private static String idOf(String text) {
    int colon = text.indexOf(':');
    return colon < 0 ? text : text.substring(0, colon);
  }

  private boolean isRight(String text) {
    Optional<Refusal> wrong = refusal(text);
    wrong.ifPresent(refusal -> form.refuse(option(), refusal.toString()));
    return wrong.isEmpty();
  }

  private Optional<Refusal> refusal(String text) {
    int colon = text.indexOf(':');
    return desk.recordOf(kind)
        .apply(roles ? idOf(text) : text)
        .or(
            () ->
                roles && colon >= 0
                    ? FieldRules.word(text.substring(colon + 1), ROLES)
                    : Optional.empty());
  }

  private String option() {
    return "--" + kind.word();
  }

  private List<String> answers(List<Offer> offers) {
    if (!offers.isEmpty()) {
      form.say("Named: " + shown(offers));
    }
    Ask ask = Ask.optional(option(), question(offers), text -> Optional.empty());
    String answer = form.asked(ask, text -> picked(text, offers).stream().allMatch(this::isRight));
    return picked(answer, offers);
  }

  private static String shown(List<Offer> offers) {
    return IntStream.range(0, offers.size())
        .mapToObj(i -> (i + 1) + " " + offers.get(i).record().id())
        .collect(Collectors.joining("   "));
  }

  private String question(List<Offer> offers) {
    String plural = kind.folder();
    return plural.substring(0, 1).toUpperCase(Locale.ROOT)
        + plural.substring(1)
        + (offers.isEmpty() ? ", as ids or names" : ", as numbers, ids, names or all")
        + (roles ? ", with a role as in japan:quoted" : "");
  }

  /**
   * The ids that an answer means, each perhaps with a role. Parts are set apart by commas or
   * semicolons; a part that is no name of a record may be several ids with spaces between them.
   */
  private List<String> picked(String answer, List<Offer> offers) {
    List<String> picked = new ArrayList<>();
    for (String part : PART.split(answer.strip())) {
      String name = byId(part);
      List<String> words = name.equals(part) ? List.of(SPACE.split(part)) : List.of(name);
      words.stream().filter(word -> !word.isEmpty()).forEach(word -> pick(word, offers, picked));
    }
    return picked;
  }

  private static void pick(String word, List<Offer> offers, List<String> picked) {
    String name = idOf(word);
    String role = word.substring(name.length());
    if (name.equals("all") && !offers.isEmpty()) {
      offers.forEach(offer -> picked.add(offer.record().id() + role));
    } else if (isNumber(name, offers.size())) {
      picked.add(offers.get(Integer.parseInt(name) - 1).record().id() + role);
    } else {
      picked.add(word);
    }
  }

  private static boolean isNumber(String text, int most) {
    return text.matches("[1-9]\\d{0,3}") && Integer.parseInt(text) <= most;
  }

  /** A record that is named as its file names it, by its id; any other text as it is. */
  private String byId(String text) {
    String name = roles ? idOf(text) : text;
    if (Slug.isId(name)) {
      return text;
    }
    List<ArchiveRecord> found = desk.holdings().named(kind, name);
    return found.size() == 1 ? found.get(0).id() + text.substring(name.length()) : text;
  }
}
