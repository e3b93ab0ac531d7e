package org.concordance.dialect;

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
    return BodyText.of(document, dialect(document), atlas);
  }

  private Dialect dialect(Document document) {
    return switch (settings.generator()) {
      case HUGO -> new HugoTags(settings);
      case JEKYLL -> new LiquidTags(settings, document);
      case ZOLA -> new ZolaTags();
    };
  }
}
