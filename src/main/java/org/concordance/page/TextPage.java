package org.concordance.page;

import java.util.List;
import org.concordance.model.RichText;

/**
 * A free page.
 *
 * @param head what every page has
 * @param title its title
 * @param contents links to its parts, where it is long
 * @param lead its first paragraph
 * @param rest what follows
 * @param examples readings that it shows how to cite
 * @param referredBy the texts that link to it
 */
public record TextPage(
    PageHead head,
    String title,
    List<Link> contents,
    RichText lead,
    RichText rest,
    List<Example> examples,
    NamedIn.Part referredBy)
    implements Page {

  /** Copies the lists. */
  public TextPage {
    contents = List.copyOf(contents);
    examples = List.copyOf(examples);
  }

  /**
   * A reading with all that can be cited of it.
   *
   * @param reading its page
   * @param id what tells it from other examples on the page
   * @param cited how both works are cited
   * @param passage the address of its first passage, from the site's root; may be empty
   * @param versions its earlier texts
   */
  public record Example(
      Link reading, String id, List<CitedView> cited, String passage, List<Link> versions) {

    /** Copies the lists. */
    public Example {
      cited = List.copyOf(cited);
      versions = List.copyOf(versions);
    }
  }
}
