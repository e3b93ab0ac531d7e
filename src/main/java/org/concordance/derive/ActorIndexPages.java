package org.concordance.derive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.concordance.model.Actor;
import org.concordance.model.ActorKind;
import org.concordance.model.FoldedName;
import org.concordance.model.OtherName;
import org.concordance.model.Permalink;
import org.concordance.page.ActorsByKindPage;
import org.concordance.page.ActorsPage;
import org.concordance.page.Figure;
import org.concordance.page.IndexRow;
import org.concordance.page.Link;
import org.concordance.page.Page;

/** Composes the indexes of actors: from A to Z, by kind, and of those who publish. */
final class ActorIndexPages {

  private static final Permalink BY_KIND = ActorPages.ALL.child("kinds");
  private static final String OTHER = "#";

  private final Views views;
  private final List<Actor> actors;

  private ActorIndexPages(Views views) {
    this.views = views;
    this.actors = views.linked().actors().byName();
  }

  static List<Page> of(Views views) {
    ActorIndexPages composer = new ActorIndexPages(views);
    List<Page> pages = new ArrayList<>(composer.byName());
    pages.addAll(composer.byKind());
    pages.addAll(Publishers.of(views));
    return pages;
  }

  private List<Page> byName() {
    List<IndexRow> rows = rows();
    List<Paging.Part<IndexRow>> parts = Paging.inOrder(rows, ActorPages.ALL).parts();
    Map<String, String> firstPages = new TreeMap<>();
    for (Paging.Part<IndexRow> part : parts) {
      part.items().forEach(row -> firstPages.putIfAbsent(letter(row), part.permalink().path()));
    }
    List<Page> pages = new ArrayList<>();
    for (Paging.Part<IndexRow> part : parts) {
      pages.add(
          new ActorsPage(
              views.head(
                  part.permalink(),
                  views.numbered(views.text("actors.title"), part.pager()),
                  "",
                  ActorPages.ALL.path()),
              actors.size(),
              part.permalink().equals(ActorPages.ALL) ? Together.of(views) : Figure.NONE,
              letters(firstPages),
              Controls.ofNames(part.items().size(), part.pager()),
              groups(part.items()),
              part.pager()));
    }
    return pages;
  }

  /** Every actor under its sort name, and under each other name a reference to it. */
  private List<IndexRow> rows() {
    List<IndexRow> rows = new ArrayList<>();
    for (Actor actor : actors) {
      Link counted = views.counted(actor);
      Link link = new Link(actor.sort(), counted.path(), "", counted.kind(), counted.count());
      rows.add(new IndexRow(actor.sort(), link, inScripts(actor), false));
      for (OtherName other : actor.also()) {
        if (!FoldedName.of(other.name()).equals(FoldedName.of(actor.sort()))) {
          rows.add(new IndexRow(other.name(), link, "", true));
        }
      }
    }
    rows.sort(
        Comparator.comparing((IndexRow row) -> letterRank(letter(row)))
            .thenComparing(row -> FoldedName.of(row.name()).text())
            .thenComparing(IndexRow::see)
            .thenComparing(row -> row.link().path()));
    return withoutIdle(rows);
  }

  /** Leaves out references that stand right beside the name to which they lead. */
  private static List<IndexRow> withoutIdle(List<IndexRow> rows) {
    List<IndexRow> kept = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      boolean idle = leadsTo(rows, i, i - 1) || leadsTo(rows, i, i + 1);
      if (!idle) {
        kept.add(rows.get(i));
      }
    }
    return kept;
  }

  private static boolean leadsTo(List<IndexRow> rows, int from, int to) {
    return to >= 0
        && to < rows.size()
        && rows.get(from).see()
        && !rows.get(to).see()
        && rows.get(from).link().equals(rows.get(to).link());
  }

  private static String letterRank(String letter) {
    return letter.equals(OTHER) ? "~" : letter;
  }

  private static String letter(IndexRow row) {
    String folded = FoldedName.of(row.name()).text();
    char first = folded.isEmpty() ? OTHER.charAt(0) : folded.charAt(0);
    return first >= 'a' && first <= 'z' ? String.valueOf(first).toUpperCase(Locale.ROOT) : OTHER;
  }

  private static List<Link> letters(Map<String, String> firstPages) {
    List<Link> letters = new ArrayList<>();
    for (char c = 'A'; c <= 'Z'; c++) {
      letters.add(letterLink(String.valueOf(c), firstPages));
    }
    if (firstPages.containsKey(OTHER)) {
      letters.add(letterLink(OTHER, firstPages));
    }
    return letters;
  }

  private static Link letterLink(String letter, Map<String, String> firstPages) {
    String path = firstPages.get(letter);
    return path == null ? Link.text(letter) : Link.of(letter, path + "#" + id(letter));
  }

  private static String id(String letter) {
    return letter.equals(OTHER) ? "other" : letter.toLowerCase(Locale.ROOT);
  }

  private static List<ActorsPage.LetterGroup> groups(List<IndexRow> rows) {
    Map<String, List<IndexRow>> byLetter = new LinkedHashMap<>();
    rows.forEach(row -> byLetter.computeIfAbsent(letter(row), key -> new ArrayList<>()).add(row));
    List<ActorsPage.LetterGroup> groups = new ArrayList<>();
    byLetter.forEach(
        (letter, names) -> groups.add(new ActorsPage.LetterGroup(id(letter), letter, names)));
    return groups;
  }

  private List<Page> byKind() {
    Map<String, List<Actor>> kinds = byKind(actors);
    List<Actor> ordered = kinds.values().stream().flatMap(List::stream).toList();
    List<Page> pages = new ArrayList<>();
    for (Paging.Part<Actor> part : Paging.inOrder(ordered, BY_KIND).parts()) {
      pages.add(
          new ActorsByKindPage(
              views.head(
                  part.permalink(),
                  views.numbered(views.text("actors.by-kind"), part.pager()),
                  "",
                  ActorPages.ALL.path(),
                  Link.of(views.text("site.actors"), ActorPages.ALL.path())),
              actors.size(),
              Controls.ofActors(part.items().size(), part.pager()),
              kindGroups(part.items(), kinds),
              part.pager()));
    }
    return pages;
  }

  /** The actors under the words of their kinds, in the order of the kinds; stubs come last. */
  private static Map<String, List<Actor>> byKind(List<Actor> actors) {
    Map<String, List<Actor>> kinds = new LinkedHashMap<>();
    Stream.of(ActorKind.values()).forEach(kind -> kinds.put(kind.word(), new ArrayList<>()));
    for (Actor actor : actors) {
      String word = actor.actorKind().map(ActorKind::word).orElse("");
      kinds.computeIfAbsent(word, key -> new ArrayList<>()).add(actor);
    }
    kinds.values().removeIf(List::isEmpty);
    return kinds;
  }

  private List<ActorsByKindPage.KindGroup> kindGroups(
      List<Actor> part, Map<String, List<Actor>> kinds) {
    List<ActorsByKindPage.KindGroup> groups = new ArrayList<>();
    byKind(part)
        .forEach(
            (kind, here) ->
                groups.add(
                    new ActorsByKindPage.KindGroup(
                        kind, kinds.get(kind).size(), here.stream().map(this::filed).toList())));
    return groups;
  }

  /** An actor by the name under which it is filed. */
  private IndexRow filed(Actor actor) {
    Link counted = views.counted(actor);
    Link link = new Link(actor.sort(), counted.path(), "", "", counted.count());
    List<String> also = new ArrayList<>(actor.also().stream().map(OtherName::name).toList());
    also.add(inScripts(actor));
    return new IndexRow(actor.sort(), link, String.join(" ", also).strip(), false);
  }

  /** The name in its own scripts. */
  private static String inScripts(Actor actor) {
    return String.join(" ", actor.nativeNames().values());
  }
}
