package org.concordance.derive;

import java.util.ArrayList;
import java.util.List;
import org.concordance.link.LinkedArchive;
import org.concordance.markup.RenderedBody;
import org.concordance.model.FreePage;
import org.concordance.model.Permalink;
import org.concordance.model.Reading;
import org.concordance.page.CitedView;
import org.concordance.page.Link;
import org.concordance.page.Metadata;
import org.concordance.page.NotFoundPage;
import org.concordance.page.Page;
import org.concordance.page.PageHead;
import org.concordance.page.TextPage;

/** Composes the free pages, and the page for addresses where there is none. */
final class TextPages {

  private TextPages() {}

  static List<Page> of(Views views) {
    List<Page> pages = new ArrayList<>();
    views.linked().archive().pages().forEach(page -> pages.addAll(of(page, views)));
    PageHead head = views.head(Permalink.HOME, views.text("not-found.name"), "", "");
    pages.add(
        new NotFoundPage(
            new PageHead(
                head.permalink(),
                head.title(),
                "",
                head.language(),
                "",
                List.of(),
                false,
                Metadata.NONE)));
    return pages;
  }

  static List<Page> of(FreePage page, Views views) {
    List<Page> pages = new ArrayList<>();
    RelationViews relations = new RelationViews(views);
    RenderedBody body = views.linked().body(page);
    String description = page.description().isEmpty() ? body.gist() : page.description();
    pages.add(
        new TextPage(
            views.head(page.permalink(), page.title(), description, page.permalink().path()),
            page.title(),
            Contents.of(body),
            body.lead(),
            body.rest(),
            examples(page, views),
            relations.referredBy(page.permalink()).first()));
    pages.addAll(
        relations
            .referredBy(page.permalink())
            .further(
                page.title(),
                page.permalink().path(),
                Link.of(page.title(), page.permalink().path())));
    return pages;
  }

  private static List<TextPage.Example> examples(FreePage page, Views views) {
    LinkedArchive linked = views.linked();
    return page.examples().stream()
        .flatMap(id -> linked.readings().find(id).stream())
        .map(reading -> example(reading, views))
        .toList();
  }

  private static TextPage.Example example(Reading reading, Views views) {
    String path = reading.permalink().path();
    List<CitedView> cited =
        new CitedViews(views).of(reading).stream().map(work -> work.named(reading.id())).toList();
    return new TextPage.Example(
        views.link(reading),
        reading.id(),
        cited,
        views.linked().body(reading).anchors().list().stream()
            .filter(anchor -> !anchor.isGone())
            .findFirst()
            .map(anchor -> path + "#" + anchor.id())
            .orElse(""),
        views.linked().archive().versions().stream()
            .filter(version -> version.reading().equals(reading.id()))
            .filter(version -> version.withdrawal().isEmpty())
            .map(version -> Link.of(views.date(version.date()).text(), version.permalink().path()))
            .toList());
  }
}
