package org.concordance.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.concordance.check.SiteCheck.BodyLink;
import org.concordance.check.SiteCheck.Written;
import org.concordance.model.Place;
import org.concordance.model.Problems;

/** Finds links within the site that lead nowhere, and ids that a page has twice. */
final class LinkCheck {

  private final Map<String, PageFacts> pages;
  private final Map<String, String> files;
  private final Written written;
  private final Map<Target, Place> idPlaces = new HashMap<>();
  private final Problems problems;
  private final Set<String> reported = new HashSet<>();
  private final SortedMap<String, OfTemplates> ofTemplates = new TreeMap<>();

  /**
   * A check of a site.
   *
   * @param pages the pages by the paths of their files
   * @param paths the paths of all files
   */
  LinkCheck(Map<String, PageFacts> pages, Set<String> paths, Written written, Problems problems) {
    this.pages = pages;
    this.files = Target.answering(paths);
    this.written = written;
    written.ids().forEach(id -> idPlaces.put(target(id), id.place()));
    this.problems = problems;
  }

  /** Checks the links that content holds, which have a place, then whatever else pages link to. */
  void check() {
    for (BodyLink link : written.links()) {
      checkTarget(target(link), "/" + link.path(), link.place(), true);
    }
    pages.values().parallelStream()
        .filter(
            page -> !page.doubleIds().isEmpty() || !page.targets().stream().allMatch(this::isThere))
        .toList()
        .forEach(this::check);
    ofTemplates.values().forEach(this::report);
  }

  private static Target target(BodyLink link) {
    return Target.of("/" + link.path(), "", "/");
  }

  /** Whether a link leads to something, and to a passage that it has. */
  private boolean isThere(Target target) {
    String found = target.file(files);
    if (found.isEmpty() || target.fragment().isEmpty()) {
      return !found.isEmpty();
    }
    PageFacts page = pages.get(found);
    return page == null || page.ids().contains(target.fragment());
  }

  private void check(PageFacts page) {
    Place place = written.place(page.path());
    for (String id : page.doubleIds()) {
      problems.error(
          idPlaces.getOrDefault(new Target(page.folder(), id), place),
          "the id '" + id + "' is on the page twice",
          "give one of the two another {#id}");
    }
    boolean changeable = !written.frozen().contains(page.path());
    for (Target target : page.targets()) {
      String shown = "/" + target.path() + target.hash();
      if (changeable && written.theme().isPresent() && target.file(files).isEmpty()) {
        addOfTemplates(target, shown, page);
      } else {
        checkTarget(target, shown, place, changeable);
      }
    }
  }

  /** Of an earlier text, nothing is asked but that what it shows and leads to is still there. */
  private void checkTarget(Target target, String shown, Place place, boolean changeable) {
    String found = target.file(files);
    if (found.isEmpty()) {
      report(
          target,
          place,
          "there is no page or file at " + shown,
          changeable
              ? "check the spelling; link to a record by [[id]]"
              : "bring it back; an earlier text shows it or leads there, and is not changed");
    } else if (changeable && !isThere(target)) {
      report(
          target,
          place,
          "the page has no passage '" + target.hash() + "': " + shown,
          "a passage is a heading, by its words (#key-points), or what has an id of its own, {#id}");
    }
  }

  /** A link that no content holds, where the archive has templates of its own. */
  private record OfTemplates(String shown, String page, int times) {}

  private void addOfTemplates(Target target, String shown, PageFacts page) {
    if (!reported.contains(target.path() + target.hash())) {
      // Of a link that is written from the page, each page makes another one; the end is the same.
      String end = target.path().replaceFirst("^" + Pattern.quote(page.folder()), "");
      ofTemplates.merge(
          end + target.hash(),
          new OfTemplates(shown, page.path(), 1),
          (one, other) -> new OfTemplates(one.shown(), one.page(), one.times() + 1));
    }
  }

  private void report(OfTemplates link) {
    problems.error(
        Place.of(written.theme().orElseThrow()),
        "a template links to "
            + link.shown()
            + ", where there is no page or file (on "
            + link.page()
            + (link.times() > 1 ? " and " + (link.times() - 1) + " more" : "")
            + ")",
        "look for it in this folder; an address of the site begins with {{ root }}");
  }

  /** Reports each broken address once, at the first place that holds it. */
  private void report(Target target, Place place, String message, String hint) {
    if (reported.add(target.path() + target.hash())) {
      problems.error(place, message, hint);
    }
  }
}
