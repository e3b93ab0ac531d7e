package org.concordance.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.concordance.ledger.Ledger;
import org.concordance.model.Archive;
import org.concordance.model.Output;
import org.concordance.model.Place;
import org.concordance.model.Problems;
import org.concordance.reuse.Reuse;

/** Checks a site that is made. */
public final class SiteCheck {

  private SiteCheck() {}

  /**
   * Checks that the files of a site can stand beside each other, and are not too many to publish.
   *
   * @param outputs every file to be published
   * @param written what content files hold
   * @param problems takes what is wrong
   */
  public static void checkFiles(List<Output> outputs, Written written, Problems problems) {
    new Collisions(written, problems).check(outputs);
    SiteSize.check(outputs, Place.of(written.root() + "/archive.yaml"), problems);
  }

  /**
   * Checks that a whole site has every address that its pages and content lead to, and all that
   * were published before.
   *
   * @param outputs every file to be published
   * @param archive what it was made of
   * @param before what was published before
   * @param now what would be, after this
   * @param written what content files hold
   * @param reuse what is known of the pages of the build before
   * @param problems takes what is wrong
   */
  public static void checkAddresses(
      List<Output> outputs,
      Archive archive,
      Ledger before,
      Ledger now,
      Written written,
      Reuse reuse,
      Problems problems) {
    Set<String> paths = outputs.stream().map(Output::path).collect(Collectors.toSet());
    SortedMap<String, PageFacts> pages = pages(outputs, archive.config().basePath(), reuse);
    new LinkCheck(pages, paths, written, problems).check();
    new LedgerCheck(before, now, archive, written.root(), paths, pages, problems).check();
  }

  private static SortedMap<String, PageFacts> pages(
      List<Output> outputs, String basePath, Reuse reuse) {
    SortedMap<String, PageFacts> pages = new TreeMap<>();
    outputs.parallelStream()
        .filter(output -> output.path().endsWith(".html"))
        .map(output -> facts(output, basePath, reuse))
        .forEachOrdered(page -> pages.putIfAbsent(page.path(), page));
    return pages;
  }

  private static PageFacts facts(Output output, String basePath, Reuse reuse) {
    return reuse.of(
        PageFacts.class,
        output.path(),
        new Checked(output, basePath),
        checked -> PageFacts.of(output.path(), output.bytes(), basePath));
  }

  /** A page that is the very same file, below the same path. */
  private record Checked(Output output, String basePath) {}

  /**
   * What content files hold.
   *
   * @param root the content folder, as messages show it
   * @param claims what a path of the site is for, where that is content
   * @param frozen the paths of the pages of earlier texts, which are not changed
   * @param links their links within the site
   * @param ids the ids that they give to passages, each with the path of its page
   * @param theme the folder of the archive's own templates, as messages show it, if it has any
   */
  public record Written(
      String root,
      Map<String, Claim> claims,
      Set<String> frozen,
      List<BodyLink> links,
      List<BodyLink> ids,
      Optional<String> theme) {

    /** The place in content of what stands at a path; the path itself when there is none. */
    Place place(String path) {
      return claims.containsKey(path) ? claims.get(path).place() : Place.of(path);
    }
  }

  /**
   * A piece of content that has a path of the site to itself.
   *
   * @param place where it is
   * @param source what to call it in a message
   * @param cure how it can give the path up
   */
  public record Claim(Place place, String source, String cure) {}

  /**
   * A path of the site that a content file holds.
   *
   * @param path the path below the site's root, with query and fragment
   * @param place where it is written
   */
  public record BodyLink(String path, Place place) {}
}
