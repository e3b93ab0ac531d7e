package org.concordance.dialect;

import java.util.SortedSet;
import org.concordance.oldsite.Document;
import org.concordance.oldsite.Settings;

/** Makes the texts of a site fit for an archive. */
public final class Texts {

  private final Settings settings;
  private final Atlas atlas;

  /**
   * The texts of one site.
   *
   * @param atlas where its links lead; it has to be complete before the first text is made
   */
  public Texts(Settings settings, Atlas atlas) {
    this.settings = settings;
    this.atlas = atlas;
  }

  /** The text of a page. */
  public BodyText of(Document document) {
    return BodyText.of(document, dialect(settings, document), atlas);
  }

  /** What stands in a text as code, and did not in the old site: each once, by name. */
  public static SortedSet<String> unread(Settings settings, Document document) {
    return BodyText.unread(document, dialect(settings, document));
  }

  private static Dialect dialect(Settings settings, Document document) {
    return switch (settings.generator()) {
      case HUGO -> new HugoTags(settings, document);
      case JEKYLL -> new LiquidTags(settings, document);
      case ZOLA -> new ZolaTags();
    };
  }
}
