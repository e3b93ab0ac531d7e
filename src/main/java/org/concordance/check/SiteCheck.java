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
    new Collisions(written, problems).check(outputs);
    new LinkCheck(outputs, basePath, written, problems).check();
  }

  /**
   * What content files hold.
   *
   * @param claims what a path of the site is for, where that is content
   * @param links their links within the site
   * @param ids the ids that they give to passages, each with the path of its page
   */
  public record Written(Map<String, Claim> claims, List<BodyLink> links, List<BodyLink> ids) {

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
