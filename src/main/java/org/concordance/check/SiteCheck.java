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
   * @param written what content files hold
   * @param problems takes what is wrong
   */
  public static void check(
      List<Output> outputs, String basePath, Written written, Problems problems) {
    new Collisions(written.files(), problems).check(outputs);
    new LinkCheck(outputs, basePath, written, problems).check();
  }

  /**
   * What content files hold.
   *
   * @param files the content file behind a page, by the path of the page's file
   * @param links their links within the site
   * @param ids the ids that they give to passages, each with the path of its page
   */
  public record Written(Map<String, String> files, List<BodyLink> links, List<BodyLink> ids) {}

  /**
   * A path of the site that a content file holds.
   *
   * @param path the path below the site's root, with query and fragment
   * @param place where it is written
   */
  public record BodyLink(String path, Place place) {}
}
