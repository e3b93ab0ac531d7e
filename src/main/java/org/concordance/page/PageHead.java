package org.concordance.page;

import java.util.List;
import org.concordance.model.Permalink;

/**
 * What every page has.
 *
 * @param permalink its address
 * @param title its title, for the browser's tab and for search engines
 * @param description one sentence on it; may be empty
 * @param language the language of the interface, as a BCP 47 tag
 * @param section the first part of the address that the navigation marks, such as {@code readings/}
 * @param trails the ways from the top down to the page, itself left out
 * @param indexed whether search engines are asked to list it
 * @param metadata what it tells machines
 */
public record PageHead(
    Permalink permalink,
    String title,
    String description,
    String language,
    String section,
    List<List<Link>> trails,
    boolean indexed,
    Metadata metadata) {

  /** Copies the lists. */
  public PageHead {
    trails = trails.stream().map(List::copyOf).toList();
  }

  /** The same, not for search engines. */
  public PageHead notIndexed() {
    return new PageHead(permalink, title, description, language, section, trails, false, metadata);
  }

  /** The same with other ways from the top. */
  public PageHead withTrails(List<List<Link>> other) {
    return new PageHead(permalink, title, description, language, section, other, indexed, metadata);
  }

  /** The same with something to tell machines. */
  public PageHead with(Metadata other) {
    return new PageHead(permalink, title, description, language, section, trails, indexed, other);
  }
}
