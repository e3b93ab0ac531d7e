package org.concordance.markup;

import java.util.List;
import org.concordance.ledger.Anchors;
import org.concordance.model.Permalink;
import org.concordance.model.Place;
import org.concordance.model.RichText;

/**
 * A body as pages show it.
 *
 * @param lead the first paragraph, when the body begins with one: the abstract of a reading
 * @param rest what follows
 * @param abstractText the first paragraph as plain text; may be empty
 * @param gist the first paragraph's first sentences as plain text, for lists; may be empty
 * @param words the number of words
 * @param siteLinks the links within the site, with their places
 * @param ids the ids that the text gives its passages, as {@code #…}, with their places
 * @param anchors what there is to record of its passages; nothing where they have no addresses
 * @param silent whether it was revised in substance since it was recorded, and does not say so
 * @param passages the words of its passages: the lead first, footnotes last; nothing where they are
 *     not asked for
 * @param markdown the Markdown with links that are good anywhere; empty where passages have no
 *     addresses
 * @param mentions what it names and links to, in its order
 * @param headings the headings that divide it, in their order
 */
public record RenderedBody(
    RichText lead,
    RichText rest,
    String abstractText,
    String gist,
    int words,
    List<SiteLink> siteLinks,
    List<SiteLink> ids,
    Anchors anchors,
    boolean silent,
    List<PassageText> passages,
    String markdown,
    List<Mention> mentions,
    List<Heading> headings) {

  /** The body of a record without text. */
  public static final RenderedBody EMPTY =
      new RenderedBody(
          RichText.EMPTY,
          RichText.EMPTY,
          "",
          "",
          0,
          List.of(),
          List.of(),
          Anchors.NONE,
          false,
          List.of(),
          "",
          List.of(),
          List.of());

  /** Copies the lists. */
  public RenderedBody {
    siteLinks = List.copyOf(siteLinks);
    ids = List.copyOf(ids);
    passages = List.copyOf(passages);
    mentions = List.copyOf(mentions);
    headings = List.copyOf(headings);
  }

  /**
   * A link within the site and where it was written.
   *
   * @param path the path, without a leading {@code /}; {@code #…} for a passage of the same page
   */
  public record SiteLink(String path, Place place) {

    /** The same link from the site's root, for a body on that page. */
    public SiteLink from(Permalink page) {
      return path.startsWith("#") ? new SiteLink(page.path() + path, place) : this;
    }
  }
}
