package org.concordance.derive;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.concordance.ledger.Anchor;
import org.concordance.link.LinkedArchive;
import org.concordance.markup.RenderedBody;
import org.concordance.model.Participation;
import org.concordance.model.Permalink;
import org.concordance.model.Reading;
import org.concordance.model.Role;
import org.concordance.model.Status;
import org.concordance.page.Link;
import org.concordance.page.Metadata;
import org.concordance.page.Page;
import org.concordance.page.PageHead;
import org.concordance.page.ReadingPage;
import org.concordance.page.ReadingsPage;
import org.concordance.page.RoleGroup;
import org.concordance.page.Row;
import org.concordance.page.WithdrawnPage;

/** Composes the pages of readings and the list of all of them. */
final class ReadingPages {

  static final Permalink ALL = Permalink.of("readings/");
  private static final int MOST_RELATED = 50;
  private static final int WORDS_A_MINUTE = 220;

  private final Views views;
  private final LinkedArchive linked;
  private final VersionPages versions;
  private final RelationViews relations;

  private ReadingPages(Views views) {
    this.views = views;
    this.linked = views.linked();
    this.versions = new VersionPages(views);
    this.relations = new RelationViews(views);
  }

  static List<Page> of(Views views) {
    ReadingPages composer = new ReadingPages(views);
    List<Page> pages = new ArrayList<>(composer.lists());
    views.linked().archive().readings().parallelStream()
        .map(composer::pages)
        .forEachOrdered(pages::addAll);
    return pages;
  }

  static List<Page> of(Reading reading, Views views) {
    return new ReadingPages(views).pages(reading);
  }

  private List<Page> pages(Reading reading) {
    List<Page> pages = new ArrayList<>(List.of(page(reading)));
    if (!reading.isWithdrawn()) {
      pages.addAll(
          relations
              .referredBy(reading.permalink())
              .further(
                  reading.title(),
                  ALL.path(),
                  Link.of(views.text("site.readings"), ALL.path()),
                  views.link(reading)));
    }
    return pages;
  }

  private List<Page> lists() {
    List<Reading> all = linked.readings().newestFirst();
    List<Page> pages = new ArrayList<>();
    Paging<Reading> paging = Paging.newestFirst(all, ALL);
    ByYear<Reading> years = views.readingsByYear(paging);
    for (Paging.Part<Reading> part : paging.parts()) {
      pages.add(
          new ReadingsPage(
              views.head(
                  part.permalink(),
                  views.numbered(views.text("readings.title"), part.pager()),
                  "",
                  ALL.path()),
              views.text("readings.title"),
              all.size(),
              years.jumps(),
              Controls.ofReadings(part.items().size(), part.pager()),
              years.groups(part),
              part.pager()));
    }
    return pages;
  }

  private Page page(Reading reading) {
    return reading.withdrawal().isPresent()
        ? withdrawn(reading, reading.withdrawal().get())
        : reading(reading);
  }

  private WithdrawnPage withdrawn(Reading reading, Reading.Withdrawal withdrawal) {
    PageHead head = head(reading, "", false);
    return new WithdrawnPage(
        head,
        language(reading),
        new SourceViews(views).of(reading.source()),
        views.date(reading.summarized()),
        views.date(withdrawal.date()),
        withdrawal.reason(),
        withdrawal
            .see()
            .flatMap(id -> linked.readings().find(id))
            .map(views::row)
            .map(Row::withoutCoins)
            .orElse(Row.NONE),
        new CitedViews(views).of(reading),
        linked.ledger().anchors(reading.ids()).list().stream().map(Anchor::id).toList());
  }

  private PageHead head(Reading reading, String gist, boolean indexed) {
    return new PageHead(
        reading.permalink(),
        reading.title(),
        gist,
        linked.archive().config().language(),
        ALL.path(),
        Views.trails(List.of(Link.of(views.text("site.readings"), ALL.path()))),
        indexed,
        Metadata.NONE);
  }

  private ReadingPage reading(Reading reading) {
    RenderedBody body = linked.body(reading);
    SourceViews works = new SourceViews(views);
    boolean draft = reading.status() == Status.DRAFT;
    List<RoleGroup> makers = roles(reading, Role::madeIt);
    List<RoleGroup> named = roles(reading, role -> !role.madeIt());
    List<Row> events = views.eventRows(linked.calendar().events(reading.events()));
    return new ReadingPage(
        head(reading, body.gist(), !draft).with(new SummaryTags(views).of(reading)),
        draft,
        language(reading),
        works.of(reading.source()),
        views.datePages(reading.source().issued()),
        body.lead(),
        Contents.of(body),
        body.rest(),
        versions.gone(reading),
        views.topics(reading.topics()),
        makers,
        named,
        events,
        events.size() + named.stream().mapToInt(group -> group.actors().size()).sum(),
        reading.source().basis().orElse(""),
        Math.max(1, (body.words() + WORDS_A_MINUTE - 1) / WORDS_A_MINUTE),
        relations.related(reading),
        relations.referredBy(reading.permalink()).first(),
        commentsOn(reading, works),
        newest(linked.readings().commentedOnBy(reading)),
        new CitedViews(views).of(reading),
        versions.history(reading),
        reading.summarizer().display(),
        views.date(reading.summarized()),
        views.date(reading.version()),
        linked.archive().config().absolute(reading.permalink()),
        neighbour(linked.readings().before(reading)),
        neighbour(linked.readings().after(reading)));
  }

  /** The language of the summary, where it is not that of the page around it. */
  private String language(Reading reading) {
    return Views.foreign(reading.language(), linked.archive().config().language());
  }

  private Row neighbour(Optional<Reading> reading) {
    return reading
        .map(views::row)
        .map(row -> new Row(row.date(), row.link(), Link.text(""), "", ""))
        .orElse(Row.NONE);
  }

  /** The newest of a list that has no pages of its own. */
  private List<Row> newest(List<Reading> readings) {
    return readings.stream().limit(MOST_RELATED).map(views::row).map(Row::withoutCoins).toList();
  }

  private List<RoleGroup> roles(Reading reading, Predicate<Role> wanted) {
    Map<Role, List<String>> ids = new EnumMap<>(Role.class);
    for (Participation one : linked.readings().participations(reading)) {
      if (!wanted.test(one.role())) {
        continue;
      }
      ids.computeIfAbsent(one.role(), role -> new ArrayList<>()).add(one.actor());
    }
    List<RoleGroup> groups = new ArrayList<>();
    ids.forEach((role, actors) -> groups.add(new RoleGroup(role.word(), views.actors(actors))));
    return groups;
  }

  private List<ReadingPage.WorkRow> commentsOn(Reading reading, SourceViews works) {
    List<ReadingPage.WorkRow> rows = new ArrayList<>();
    for (Reading.Commented commented : reading.commentsOn()) {
      if (commented instanceof Reading.Commented.OfSource of) {
        rows.add(new ReadingPage.WorkRow(works.of(of.source()), ""));
      } else if (commented instanceof Reading.Commented.OfReading of) {
        linked
            .readings()
            .find(of.reading())
            .map(here -> new ReadingPage.WorkRow(works.of(here.source()), here.permalink().path()))
            .ifPresent(rows::add);
      }
    }
    return rows;
  }
}
