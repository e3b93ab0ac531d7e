package org.concordance.derive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.concordance.link.Mentions.Naming;
import org.concordance.markup.Mention;
import org.concordance.model.ArchiveRecord;
import org.concordance.model.Event;
import org.concordance.model.Permalink;
import org.concordance.model.Reading;
import org.concordance.page.DateView;
import org.concordance.page.LinesPage;
import org.concordance.page.Link;
import org.concordance.page.NamedIn;
import org.concordance.page.Page;

/** The texts that name something, on its page and, when there are many, on pages of their own. */
final class NamedInList {

  /** How many texts the page itself shows at most; of more, it shows the first {@link #FIRST}. */
  private static final int MOST = 12;

  private static final int FIRST = 8;

  /** How many lines of one text the page itself shows. */
  private static final int LINES = 3;

  /** How many lines of one text a page of the whole list shows. */
  private static final int LINES_IN_LIST = 2;

  private final Views views;
  private final List<Naming> namings;
  private final Permalink all;
  private final String list;

  /**
   * A list.
   *
   * @param own the page of what is named
   * @param part the last part of the address of the whole list, when that has a page
   * @param list what is listed, as the heading of such a page says
   */
  NamedInList(Views views, List<Naming> namings, Permalink own, String part, String list) {
    this.views = views;
    this.namings = namings;
    this.all = own.child(part);
    this.list = list;
  }

  /** The texts that the page of what is named shows. */
  NamedIn.Part first() {
    boolean some = namings.size() > MOST;
    return new NamedIn.Part(
        namings.size(),
        views(some ? namings.subList(0, FIRST) : namings, LINES),
        some ? all.path() : "");
  }

  /** The pages of the whole list, when the page of what is named does not show all. */
  List<Page> further(String heading, String section, Link... crumbs) {
    List<Page> pages = new ArrayList<>();
    if (namings.size() > MOST) {
      for (Paging.Part<Naming> part : paging().parts()) {
        String title = views.numbered(views.text("list.of-record", heading, list), part.pager());
        pages.add(
            new LinesPage(
                views.head(part.permalink(), title, "", section, crumbs),
                heading,
                list,
                namings.size(),
                Controls.ofTexts(part.items().size(), part.pager()),
                views(part.items(), LINES_IN_LIST),
                part.pager()));
      }
    }
    return pages;
  }

  /** What is added to a list of readings is added at its beginning. */
  private Paging<Naming> paging() {
    return namings.stream().allMatch(one -> one.source() instanceof Reading)
        ? Paging.newestFirst(namings, all)
        : Paging.inOrder(namings, all);
  }

  private List<NamedIn> views(List<Naming> some, int lines) {
    return some.stream().map(naming -> view(naming, lines)).toList();
  }

  private NamedIn view(Naming naming, int lines) {
    ArchiveRecord source = naming.source();
    return new NamedIn(
        date(source),
        link(source),
        telling(naming.places()).stream()
            .limit(lines)
            .map(place -> line(source.permalink(), place))
            .toList());
  }

  /**
   * Each line once, what is quoted first; and those that hold nothing but the name only when there
   * are no others.
   */
  private static List<Mention> telling(List<Mention> places) {
    if (places.size() == 1) {
      return places;
    }
    Set<String> seen = new HashSet<>();
    List<Mention> lines =
        places.stream().filter(one -> seen.add(one.anchor() + " " + one.sentence())).toList();
    List<Mention> longer =
        lines.stream()
            .filter(one -> !one.sentence().equals(one.name()))
            .sorted(Comparator.comparing(one -> !one.speaks()))
            .toList();
    return longer.isEmpty() ? lines : longer;
  }

  private DateView date(ArchiveRecord source) {
    if (source instanceof Reading reading) {
      return views.date(reading.source().issued());
    }
    return source instanceof Event event ? views.date(event.date()) : DateView.NONE;
  }

  private Link link(ArchiveRecord source) {
    return source instanceof Reading reading
        ? views.link(reading)
        : Link.of(source.label(), source.permalink().path())
            .withKind(views.text("lines.kind." + source.kind().word()));
  }

  private static NamedIn.Line line(Permalink page, Mention place) {
    String passage = place.anchor().isEmpty() ? "" : "#" + place.anchor();
    return new NamedIn.Line(page.path() + passage, place.before(), place.name(), place.after());
  }
}
