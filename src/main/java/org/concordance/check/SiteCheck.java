package org.concordance.check;

import java.util.List;
import java.util.Map;
import org.concordance.model.Output;
import org.concordance.model.Place;
import org.concordance.model.Problems;

/** Checks a whole site. */
public final class SiteCheck {

  private SiteCheck() {}

  /**
   * Checks a whole site.
   *
   * @param outputs every file to be published
   * @param basePath the path under which the site stands on its server, from {@code /} to {@code /}
   * @param files the content file behind a page, by the path of the page's file
   * @param links the links that content files hold, with their places
   * @param problems takes what is wrong
   */
  public static void check(
      List<Output> outputs,
      String basePath,
      Map<String, String> files,
      List<BodyLink> links,
      Problems problems) {
    new Collisions(files, problems).check(outputs);
    new LinkCheck(outputs, basePath, files, problems).check(links);
  }

  /**
   * A link to a path of the site that a content file holds.
   *
   * @param path the path below the site's root, with query and fragment
   * @param place where it is written
   */
  public record BodyLink(String path, Place place) {}
}
