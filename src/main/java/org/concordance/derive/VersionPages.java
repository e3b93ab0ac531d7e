package org.concordance.derive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordance.ledger.Anchor;
import org.concordance.ledger.Ledger;
import org.concordance.link.LinkedArchive;
import org.concordance.markup.RenderedBody;
import org.concordance.model.Permalink;
import org.concordance.model.Reading;
import org.concordance.model.Version;
import org.concordance.page.DateView;
import org.concordance.page.GonePassage;
import org.concordance.page.Link;
import org.concordance.page.Page;
import org.concordance.page.PageHead;
import org.concordance.page.ReadingPage;
import org.concordance.page.VersionPage;
import org.concordance.page.WithdrawnPage;

/** Composes the pages of earlier texts, and what the pages of today say of them. */
final class VersionPages {

  private final Views views;
  private final LinkedArchive linked;
  private final Map<String, List<Version>> versions = new HashMap<>();

  VersionPages(Views views) {
    this.views = views;
    this.linked = views.linked();
    for (Version version : linked.archive().versions()) {
      versions.computeIfAbsent(version.reading(), id -> new ArrayList<>()).add(version);
    }
  }

  /** The pages of the earlier texts of every reading that was not withdrawn. */
  static List<Page> of(Views views) {
    VersionPages composer = new VersionPages(views);
    List<Page> pages = new ArrayList<>();
    for (Reading reading : views.linked().archive().readings()) {
      if (!reading.isWithdrawn()) {
        composer.of(reading).forEach(version -> pages.add(composer.page(version, reading)));
      }
    }
    return pages;
  }

  /** The earlier texts of a reading, the oldest first. */
  private List<Version> of(Reading reading) {
    return versions.getOrDefault(reading.id(), List.of());
  }

  private Page page(Version version, Reading reading) {
    return version.withdrawal().isPresent()
        ? withdrawn(version, reading, version.withdrawal().get())
        : kept(version, reading);
  }

  /** The notice in place of an earlier text that had to go. */
  private WithdrawnPage withdrawn(Version version, Reading reading, Reading.Withdrawal withdrawal) {
    return new WithdrawnPage(
        head(version, reading),
        Views.foreign(version.language(), linked.archive().config().language()),
        new SourceViews(views).of(version.source().orElse(reading.source())),
        views.date(version.date()),
        views.date(withdrawal.date()),
        withdrawal.reason(),
        views.row(reading).withoutCoins(),
        new CitedViews(views).of(version, reading),
        linked
            .ledger()
            .firstAnchors(List.of(Ledger.version(version.folder(), version.date())))
            .list()
            .stream()
            .map(Anchor::id)
            .toList());
  }

  private VersionPage kept(Version version, Reading reading) {
    RenderedBody body = linked.body(version.permalink());
    List<Reading.Change> since =
        changes(reading).stream()
            .filter(change -> change.date().compareTo(version.date()) > 0)
            .toList();
    return new VersionPage(
        head(version, reading).with(new SummaryTags(views).of(version)),
        version.title(),
        Views.foreign(version.language(), linked.archive().config().language()),
        new SourceViews(views).of(version.source().orElse(reading.source())),
        views.date(version.date()),
        since.isEmpty() ? DateView.NONE : views.date(since.get(since.size() - 1).date()),
        since.stream().map(change -> view(change, reading)).toList(),
        body.lead(),
        body.rest(),
        new CitedViews(views).of(version, reading),
        version.summarizer().display(),
        linked.archive().config().absolute(version.permalink()),
        Link.of(reading.title(), reading.permalink().path())
            .withLanguage(Views.foreign(reading.language(), linked.archive().config().language())),
        linked.archive().config().absolute(reading.permalink()));
  }

  private PageHead head(Version version, Reading reading) {
    Permalink all = ReadingPages.ALL;
    return views
        .head(
            version.permalink(),
            views.text("version.title", version.title(), views.date(version.date()).text()),
            "",
            all.path(),
            Link.of(views.text("site.readings"), all.path()),
            Link.of(reading.title(), reading.permalink().path()))
        .notIndexed();
  }

  /** The corrections of a reading, the newest first, each with the text that it changed. */
  List<ReadingPage.Change> history(Reading reading) {
    return changes(reading).stream().map(change -> view(change, reading)).toList();
  }

  private static List<Reading.Change> changes(Reading reading) {
    return reading.changes().stream()
        .sorted(Comparator.comparing(Reading.Change::date).reversed())
        .toList();
  }

  private ReadingPage.Change view(Reading.Change change, Reading reading) {
    return new ReadingPage.Change(
        views.date(change.date()),
        change.note(),
        of(reading).stream()
            .filter(version -> isBefore(version, change, reading))
            .max(Comparator.comparing(Version::date))
            .map(version -> version.permalink().path())
            .orElse(""));
  }

  /** Whether a text is older than a change, and no older change comes between. */
  private static boolean isBefore(Version version, Reading.Change change, Reading reading) {
    return version.date().compareTo(change.date()) < 0
        && reading.changes().stream()
            .map(Reading.Change::date)
            .noneMatch(
                date -> version.date().compareTo(date) < 0 && date.compareTo(change.date()) < 0);
  }

  /** What to say of the passages that a reading has no more. */
  Map<String, GonePassage> gone(Reading reading) {
    Map<String, GonePassage> gone = new HashMap<>();
    for (Anchor anchor : linked.body(reading).anchors().list()) {
      if (anchor.isGone()) {
        gone.put(
            anchor.id(),
            new GonePassage(
                anchor.revised().map(views::date).orElse(DateView.NONE),
                newestWith(anchor.id(), reading)
                    .map(version -> version.permalink().path() + "#" + anchor.id())
                    .orElse("")));
      }
    }
    return gone;
  }

  private Optional<Version> newestWith(String anchor, Reading reading) {
    return of(reading).stream()
        .filter(version -> version.withdrawal().isEmpty())
        .filter(
            version ->
                linked.body(version.permalink()).anchors().list().stream()
                    .anyMatch(one -> one.id().equals(anchor)))
        .max(Comparator.comparing(Version::date));
  }
}
