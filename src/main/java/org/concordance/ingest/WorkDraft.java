package org.concordance.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.concordance.draft.Draft;
import org.concordance.draft.Drafts;
import org.concordance.draft.Entry;
import org.concordance.draft.Holdings;
import org.concordance.draft.IdProposal;
import org.concordance.draft.Offer;
import org.concordance.draft.Outline;
import org.concordance.draft.Value;
import org.concordance.draft.WrittenName;
import org.concordance.edtf.Edtf;
import org.concordance.model.Actor;
import org.concordance.model.Archive;
import org.concordance.model.FieldRules;
import org.concordance.model.RecordKey;
import org.concordance.model.RecordKind;
import org.concordance.model.Slug;

/**
 * Makes the draft of a reading of a work that came from outside: its source filled in, the records
 * that its texts name offered, and its text left to the curator.
 */
final class WorkDraft {

  /** A key that people chose or can read; some programs write addresses and numbers. */
  private static final Pattern KEY = Pattern.compile("[A-Za-z][\\w.:+-]{2,59}");

  private final Archive archive;
  private final Holdings holdings;
  private final Register register;
  private final String outline;
  private final String today;

  WorkDraft(Archive archive, Register register, String today) {
    this.archive = archive;
    this.holdings = new Holdings(archive);
    this.register = register;
    this.outline = Outline.of(archive.readings());
    this.today = today;
  }

  Draft of(Incoming.Work work) {
    List<Entry.Given> given = new ArrayList<>();
    given.add(
        new Entry.Given("title", Value.of(work.title()), "the work's own; write the summary's"));
    given.add(Entry.of("summarized", today));
    DatesNamed dates = dates(work);
    given.addAll(lists(work, dates));
    String id = register.give(RecordKind.READING, proposal(work).orElseGet(() -> nameless(work)));
    Draft draft = Drafts.reading(id, given, work.type(), source(work), outline);
    return draft.with(key(work)).with(unknownKeywords(work)).with(dates.remark().stream().toList());
  }

  private static List<String> key(Incoming.Work work) {
    return work.key().isEmpty() ? List.of() : List.of("Its key in the library: " + work.key());
  }

  /** Whether a work has neither a name nor a title in letters that an id can have. */
  boolean isNameless(Incoming.Work work) {
    return proposal(work).isEmpty();
  }

  /** Its key in the library, which somebody gave it, else the year. */
  private static String nameless(Incoming.Work work) {
    return KEY.matcher(work.key()).matches()
        ? Slug.of(work.key())
        : issued(work)
            .flatMap(Edtf::earliest)
            .map(day -> "reading-" + day.getYear())
            .orElse("reading");
  }

  private static Optional<Edtf> issued(Incoming.Work work) {
    return WorkFields.text(work.fields(), "issued")
        .filter(text -> FieldRules.date(text).isEmpty())
        .map(Edtf::parse);
  }

  private DatesNamed dates(Incoming.Work work) {
    String issued = WorkFields.text(work.fields(), "issued").orElse("");
    return DatesNamed.in(texts(work), issued, archive);
  }

  private static List<String> texts(Incoming.Work work) {
    return Stream.concat(Stream.of(work.title()), work.texts().stream()).toList();
  }

  private static List<Entry.Given> source(Incoming.Work work) {
    List<Entry.Given> source = new ArrayList<>(work.fields());
    source.add(new Entry.Given("type", Value.of(work.type()), work.typeNote()));
    return source;
  }

  private Optional<String> proposal(Incoming.Work work) {
    String title = work.title();
    return IdProposal.reading(
        creator(work),
        issued(work),
        title,
        title,
        holdings.actorsIn(title, archive.config().language()));
  }

  /** The author, else the editor, else where it appeared: the first that an id can be made of. */
  private String creator(Incoming.Work work) {
    for (String field : List.of("author", "editor", "container-title", "publisher")) {
      Optional<String> family = WorkFields.familyOfFirst(work.fields(), field);
      Optional<String> name =
          WorkFields.names(work.fields(), field).stream()
              .findFirst()
              .map(first -> WrittenName.shortForm(first, holdings.actor(first)));
      Optional<String> who = family.or(() -> name).filter(one -> !Slug.of(one).isEmpty());
      if (who.isPresent()) {
        return who.get();
      }
    }
    return "";
  }

  /** Topics, actors and events that the texts name: offered, never taken unasked. */
  private List<Entry.Given> lists(Incoming.Work work, DatesNamed dates) {
    Set<RecordKey> makers = new HashSet<>();
    for (String field : List.of("author", "editor", "container-title", "publisher")) {
      WorkFields.names(work.fields(), field).stream()
          .flatMap(name -> holdings.actor(name).stream())
          .map(Actor::key)
          .forEach(makers::add);
    }
    String language = work.language().isEmpty() ? archive.config().language() : work.language();
    Map<RecordKey, Value.Item> items = new LinkedHashMap<>();
    for (String keyword : work.keywords()) {
      register
          .named(RecordKind.TOPIC, keyword)
          .ifPresent(topic -> items.putIfAbsent(topic, offered(topic, "its keyword: " + keyword)));
    }
    for (Offer offer : holdings.offers(texts(work), language)) {
      if (!makers.contains(offer.record())) {
        items.putIfAbsent(offer.record(), offered(offer.record(), offer.note()));
      }
    }
    dates
        .events()
        .forEach(
            (event, date) ->
                items.putIfAbsent(event, offered(event, "on " + date + ", which it names")));
    return List.of(
            list("topics", RecordKind.TOPIC, items),
            list("actors", RecordKind.ACTOR, items),
            list("events", RecordKind.EVENT, items))
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private static Value.Item offered(RecordKey record, String note) {
    return new Value.Item(Value.of(record.id()), true, note);
  }

  private static Optional<Entry.Given> list(
      String field, RecordKind kind, Map<RecordKey, Value.Item> items) {
    List<Value.Item> own =
        items.entrySet().stream()
            .filter(item -> item.getKey().kind() == kind)
            .map(Map.Entry::getValue)
            .toList();
    return own.isEmpty() ? Optional.empty() : Optional.of(Entry.of(field, new Value.Items(own)));
  }

  private List<String> unknownKeywords(Incoming.Work work) {
    List<String> unknown =
        work.keywords().stream()
            .filter(keyword -> register.named(RecordKind.TOPIC, keyword).isEmpty())
            .distinct()
            .toList();
    return unknown.isEmpty()
        ? List.of()
        : List.of("Keywords of the work that are no topics here: " + String.join("; ", unknown));
  }
}
