package org.concordance.page;

import java.util.ArrayList;
import java.util.List;
import org.concordance.model.Archive;
import org.concordance.model.Extent;
import org.concordance.model.FreePage;
import org.concordance.model.SiteConfig;
import org.concordance.words.Words;

/**
 * What every page shows of the archive as a whole.
 *
 * @param title the archive's name
 * @param url its base URL
 * @param repository the address of the repository that takes corrections, without a {@code /} at
 *     its end; may be empty
 * @param basePath the path part of that URL
 * @param navigation the sections
 * @param pages the free pages that are not in the navigation
 * @param licence the name of the licence; may be empty
 * @param licenceUrl its address; may be empty
 * @param whole whether the site has all that there can be, such as search
 * @param previews among how many files the previews of links are divided; 0 for none
 * @param direction in which the archive's language is written, as HTML's {@code dir} names it
 */
public record SiteView(
    String title,
    String url,
    String repository,
    String basePath,
    List<Link> navigation,
    List<Link> pages,
    String licence,
    String licenceUrl,
    boolean whole,
    int previews,
    String direction) {

  private static final String ABOUT = "about";

  /** Copies the lists. */
  public SiteView {
    navigation = List.copyOf(navigation);
    pages = List.copyOf(pages);
  }

  /**
   * What the pages of an archive show of it.
   *
   * @param extent how much of the site is made
   * @param previews among how many files the previews of links are divided
   */
  public static SiteView of(Archive archive, Extent extent, int previews, Words words) {
    SiteConfig config = archive.config();
    List<Link> navigation = new ArrayList<>();
    navigation.add(Link.of(words.text("site.readings"), "readings/"));
    navigation.add(Link.of(words.text("site.topics"), "topics/"));
    navigation.add(Link.of(words.text("site.actors"), "actors/"));
    navigation.add(Link.of(words.text("site.dates"), "dates/"));
    List<Link> pages = new ArrayList<>();
    for (FreePage page : archive.pages()) {
      if (page.id().equals(ABOUT)) {
        navigation.add(Link.of(words.text("site.about"), page.permalink().path()));
      } else {
        pages.add(Link.of(page.title(), page.permalink().path()));
      }
    }
    return new SiteView(
        config.title(),
        config.url(),
        config.repository().orElse(""),
        config.basePath(),
        navigation,
        pages,
        config.licence().map(SiteConfig.Licence::name).orElse(""),
        config.licence().map(SiteConfig.Licence::url).orElse(""),
        extent.isWhole(),
        previews,
        Words.direction(config.language()));
  }
}
