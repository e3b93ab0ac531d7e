package org.concordance.schema;

import java.util.List;
import java.util.stream.Stream;
import org.concordance.model.Output;
import org.concordance.model.SiteConfig;
import org.concordance.syntax.Iri;
import org.concordance.syntax.JsonText;

/** The schemas of what curators write, as files of the site. */
public final class Schemas {

  private Schemas() {}

  /** A file for each kind of content file; its address, which is its id, stays. */
  public static List<Output> of(SiteConfig config) {
    return Stream.of(Schema.values())
        .map(schema -> Output.text(schema.path(), JsonText.of(schema.json(Iri.uri(config.url())))))
        .toList();
  }
}
