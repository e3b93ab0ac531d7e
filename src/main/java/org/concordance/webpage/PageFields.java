package org.concordance.webpage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.concordance.draft.Value;
import org.concordance.edtf.Edtf;
import org.concordance.model.Addresses;
import org.concordance.model.FoldedName;

/** Fills in the fields of a work by the order of trust. */
final class PageFields {

  private static final int LONGEST_NAME = 200;

  /** Works that stand in something that appears again and again. */
  private static final Set<String> IN_A_SITE =
      Set.of(
          "article-newspaper",
          "article-magazine",
          "article-journal",
          "post-weblog",
          "post",
          "webpage",
          "review",
          "broadcast",
          "chapter",
          "paper-conference");

  private final Evidence evidence;
  private final Titles titles;
  private final Draftable work;
  private final String today;

  PageFields(Evidence evidence, Titles titles, Draftable work, String today) {
    this.evidence = evidence;
    this.titles = titles;
    this.work = work;
    this.today = today;
  }

  void title(String fallback) {
    Optional<Chosen<String>> title =
        evidence.choose(
            "title", (text, source) -> titles.cleaned(text), Titles::isSame, Function.identity());
    if (title.isEmpty()) {
      work.guess("title", Value.of(fallback), "the name of the file", "no title of the page's own");
      return;
    }
    String text = title.get().value();
    work.give("title", Value.of(text), title.get());
    if (text.endsWith(" …")) {
      work.guessed("title", "was too long, and is cut; look what the page has");
    }
  }

  void people(String field) {
    Optional<Chosen<Writers>> chosen = Optional.empty();
    List<Chosen.Other> others = new ArrayList<>();
    for (Trust.Step step : Trust.order(field)) {
      Writers found = Writers.of(evidence.people(field, step.source()), titles);
      if (chosen.isEmpty()) {
        found.left().forEach((name, why) -> work.leftOut(field + " '" + name + "'", why));
      }
      if (!found.people().isEmpty() && chosen.isEmpty()) {
        chosen = Optional.of(new Chosen<>(found, step.source(), step.isDoubtful(), List.of()));
      } else if (!found.people().isEmpty() && !chosen.get().value().agree(found)) {
        others.add(new Chosen.Other(found.shown(), step.source()));
      }
    }
    chosen.ifPresent(
        one -> giveNames(field, new Chosen<>(one.value(), one.source(), one.isDoubtful(), others)));
  }

  private void giveNames(String field, Chosen<Writers> chosen) {
    List<Person> people = chosen.value().people();
    Value names =
        new Value.Items(
            people.stream().map(one -> new Value.Item(one.value(), false, "")).toList());
    boolean isAgency = people.size() == 1 && Bylines.isAgency(people.get(0).shown());
    if (isAgency && !chosen.isToBeLookedAt()) {
      work.guess(field, names, chosen.source(), "an agency; look whether the page names people");
    } else {
      work.give(field, names, chosen);
    }
  }

  void issued() {
    Optional<Chosen<PageDates.Read>> chosen =
        evidence.choose("issued", this::date, PageDates.Read::agrees, PageDates.Read::edtf);
    if (chosen.isEmpty()) {
      work.guessed("issued", "is left out: the page names no date of publication");
      return;
    }
    Chosen<PageDates.Read> refined = refined(localized(chosen.get()));
    Value day = Value.of(refined.value().edtf());
    String utc = chosen.get().value().edtf();
    boolean isOtherDay = refined.value().moment() != 0 && !refined.value().edtf().equals(utc);
    if (isOtherDay && !refined.isToBeLookedAt()) {
      String note = "the day that " + Trust.words(refined.source()) + " has; in UTC it is " + utc;
      work.guess("issued", day, refined.source(), note);
    } else {
      work.give("issued", day, refined);
    }
  }

  private Optional<PageDates.Read> date(String text, String source) {
    Optional<PageDates.Read> date =
        source.equals("address") ? PageDates.inAddress(text) : PageDates.of(text);
    if (date.isEmpty() && text.strip().matches("\\d{1,2}/\\d{1,2}/\\d{4}.*")) {
      String shown = Plain.cut(text.strip(), 40);
      work.leftOut(Trust.words(source), "has '" + shown + "', which can be read in two ways");
    }
    Optional<String> absurd = date.flatMap(one -> PageDates.absurdity(one, today));
    if (absurd.isPresent()) {
      work.leftOut(Trust.words(source), "has the date " + date.get().edtf() + ", " + absurd.get());
      return Optional.empty();
    }
    return date;
  }

  /** The day after or before, where the page shows that, and metadata only what it was in UTC. */
  private Chosen<PageDates.Read> localized(Chosen<PageDates.Read> chosen) {
    List<String> days = chosen.others().stream().map(Chosen.Other::text).distinct().toList();
    if (!chosen.value().isUtc() || days.size() != 1 || Edtf.parseDay(days.get(0)).isEmpty()) {
      return chosen;
    }
    LocalDate utc = LocalDate.parse(chosen.value().edtf());
    LocalDate other = LocalDate.parse(days.get(0));
    boolean isNext = other.equals(utc.plusDays(1)) || other.equals(utc.minusDays(1));
    PageDates.Read local = new PageDates.Read(days.get(0), chosen.value().moment(), false);
    return isNext ? new Chosen<>(local, chosen.others().get(0).source(), false, List.of()) : chosen;
  }

  /** The same date where another place that is as sure says it more finely, or in its own zone. */
  private Chosen<PageDates.Read> refined(Chosen<PageDates.Read> chosen) {
    PageDates.Read date = chosen.value();
    for (Trust.Step step : Trust.order("issued")) {
      for (String text :
          step.isDoubtful() || !step.isCompared()
              ? List.<String>of()
              : evidence.texts("issued", step.source())) {
        Optional<PageDates.Read> other = PageDates.of(text);
        boolean isFiner = other.filter(one -> one.edtf().startsWith(date.edtf() + "-")).isPresent();
        boolean isLocal =
            date.isUtc()
                && other.filter(one -> !one.isUtc() && one.moment() == date.moment()).isPresent();
        if (isFiner || isLocal && !other.get().edtf().equals(date.edtf())) {
          return new Chosen<>(other.get(), step.source(), chosen.isDoubtful(), chosen.others());
        }
      }
    }
    return chosen;
  }

  void language(String text) {
    BiPredicate<String, String> same = (one, other) -> primary(one).equals(primary(other));
    Optional<Chosen<String>> said =
        evidence.choose("language", Identifiers::language, same, Function.identity());
    Optional<String> letters = TextLanguage.byLetters(text);
    if (letters.isPresent()
        && said.filter(one -> same.test(one.value(), letters.get())).isEmpty()) {
      String note =
          said.map(
                  one ->
                      "from the letters of the text, but "
                          + Trust.words(one.source())
                          + " has '"
                          + one.value()
                          + "'")
              .orElse("from the letters of the text");
      work.guess("language", Value.of(letters.get()), "text", note);
    } else if (said.isPresent()) {
      work.give("language", Value.of(said.get().value()), said.get());
    } else {
      TextLanguage.of(text)
          .ifPresent(
              tag -> work.guess("language", Value.of(tag), "text", "from the words of the text"));
    }
  }

  private static String primary(String tag) {
    return tag.split("-")[0];
  }

  /** Where it appeared, and who published it. */
  void venue(String type, String readAt) {
    Optional<Chosen<String>> publisher = named("publisher");
    Optional<Chosen<String>> container =
        named("container-title")
            .filter(one -> publisher.isEmpty() || !one.source().equals("page-title"));
    boolean isInSite = IN_A_SITE.contains(type);
    if (isInSite && !readAt.isEmpty() && container.filter(PageFields::isOfSite).isPresent()) {
      work.guess(
          "container-title",
          Value.of(container.get().value()),
          container.get().source(),
          "the name of the site where it was read, and not of that where the original is");
      return;
    }
    if (isInSite) {
      container.or(() -> publisher).ifPresent(one -> give("container-title", one));
      publisher
          .filter(one -> !isOne(one.value(), work.text("container-title")))
          .ifPresent(one -> give("publisher", one));
      return;
    }
    publisher.or(() -> container).ifPresent(one -> give("publisher", one));
    container
        .filter(one -> !isOne(one.value(), work.text("publisher")))
        .filter(one -> !isOfSite(one))
        .ifPresent(one -> give("container-title", one));
  }

  private static boolean isOfSite(Chosen<String> chosen) {
    return chosen.source().matches("og:site_name|application-name|page-title");
  }

  private void give(String field, Chosen<String> chosen) {
    work.give(field, Value.of(chosen.value()), chosen);
  }

  private Optional<Chosen<String>> named(String field) {
    return evidence.choose(field, this::name, PageFields::isOne, Function.identity());
  }

  private Optional<String> name(String text, String source) {
    String name = Plain.untagged(text);
    if (source.equals("page-title")) {
      Optional<String> site = Titles.site(name, evidence.visible().heading().orElse(name));
      return site.filter(one -> one.length() < 60);
    }
    return Optional.of(name)
        .filter(one -> !one.isEmpty() && one.length() <= LONGEST_NAME)
        .filter(one -> !one.matches("(?i)https?:.*"));
  }

  private static boolean isOne(String one, String other) {
    String first = FoldedName.of(one.replaceFirst("(?i)^the ", "")).text();
    String second = FoldedName.of(other.replaceFirst("(?i)^the ", "")).text();
    return first.equals(second);
  }

  /** Numbers and identifiers. */
  void numbers() {
    named("container-title-short")
        .filter(one -> !isOne(one.value(), work.text("container-title")))
        .ifPresent(one -> give("container-title-short", one));
    Map<String, Evidence.BiReading<String>> forms =
        Map.of(
            "DOI", Identifiers::doi,
            "ISBN", (text, source) -> Identifiers.isbn(text),
            "ISSN", (text, source) -> Identifiers.issn(text));
    for (String field :
        List.of("DOI", "ISBN", "ISSN", "volume", "issue", "page", "number", "edition")) {
      Evidence.BiReading<String> form =
          forms.getOrDefault(field, (text, source) -> Identifiers.number(text));
      evidence
          .choose(field, form, PageFields::isSameNumber, Function.identity())
          .ifPresent(one -> give(field, one));
    }
  }

  private static boolean isSameNumber(String one, String other) {
    return Addresses.doi(one)
        .replaceAll("[\\s–-]", "")
        .equals(Addresses.doi(other).replaceAll("[\\s–-]", ""));
  }

  /** What says in a few sentences what it is about; only to be read. */
  Optional<String> summary() {
    return evidence
        .choose(
            "abstract",
            (text, source) -> Optional.of(Plain.untagged(text)).filter(one -> one.length() > 20),
            (one, other) -> true,
            Function.identity())
        .map(Chosen::value);
  }
}
