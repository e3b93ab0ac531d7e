package org.concordance.check;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.concordance.check.SiteCheck.BodyLink;
import org.concordance.check.SiteCheck.Written;
import org.concordance.model.Output;
import org.concordance.model.Place;
import org.concordance.model.Problems;

/** Finds links within the site that lead nowhere, and ids that a page has twice. */
final class LinkCheck {

  private final List<Output> outputs;
  private final String basePath;
  private final Written written;
  private final Map<Target, Place> idPlaces = new HashMap<>();
  private final Problems problems;
  private final Set<String> paths;
  private final Map<String, PageFacts> pages = new HashMap<>();
  private final Set<String> reported = new HashSet<>();

  LinkCheck(List<Output> outputs, String basePath, Written written, Problems problems) {
    this.outputs = outputs;
    this.basePath = basePath;
    this.written = written;
    written.ids().forEach(id -> idPlaces.put(target(id), id.place()));
    this.problems = problems;
    this.paths = outputs.stream().map(Output::path).collect(Collectors.toSet());
  }

  /** Checks the links that content holds, which have a place, then whatever else pages link to. */
  void check() {
    List<PageFacts> all =
        outputs.parallelStream()
            .filter(output -> output.path().endsWith(".html"))
            .map(output -> PageFacts.of(output.path(), html(output), basePath))
            .toList();
    all.forEach(page -> pages.putIfAbsent(page.path(), page));
    for (BodyLink link : written.links()) {
      checkTarget(target(link), "/" + link.path(), link.place());
    }
    all.forEach(this::check);
  }

  private static Target target(BodyLink link) {
    return Target.of("/" + link.path(), "", "/");
  }

  private static String html(Output output) {
    return new String(output.bytes(), StandardCharsets.UTF_8);
  }

  private void check(PageFacts page) {
    Place place = written.place(page.path());
    for (String id : page.doubleIds()) {
      problems.error(
          idPlaces.getOrDefault(new Target(page.folder(), id), place),
          "the id '" + id + "' is on the page twice",
          "give one of the two another {#id}");
    }
    for (Target target : page.targets()) {
      checkTarget(target, "/" + target.path() + target.hash(), place);
    }
  }

  private void checkTarget(Target target, String shown, Place place) {
    String found = target.file(paths);
    if (found.isEmpty()) {
      report(
          target,
          place,
          "there is no page or file at " + shown,
          "check the spelling; link to a record by [[id]]");
    } else if (!target.fragment().isEmpty()
        && pages.containsKey(found)
        && !pages.get(found).ids().contains(target.fragment())) {
      report(
          target,
          place,
          "the page has no passage '" + target.hash() + "': " + shown,
          "a passage is a heading, by its words (#key-points), or what has an id of its own, {#id}");
    }
  }

  /** Reports each broken address once, at the first place that holds it. */
  private void report(Target target, Place place, String message, String hint) {
    if (reported.add(target.path() + target.hash())) {
      problems.error(place, message, hint);
    }
  }
}
