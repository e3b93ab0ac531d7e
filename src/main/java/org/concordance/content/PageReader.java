package org.concordance.content;

import org.concordance.model.FreePage;
import org.concordance.model.RecordKind;

/** Reads the front matter of a free page. */
final class PageReader {

  private PageReader() {}

  static FreePage read(ParsedFile file, Fields fields) {
    Values values = fields.values();
    FreePage page =
        new FreePage(
            file.key().id(),
            file.file(),
            fields.required("title", values::text).orElse(file.key().id()),
            fields.optional("description", values::text).orElse(""),
            fields.distinct("formerly", values::former),
            fields.distinct("examples", value -> values.reference(value, RecordKind.READING)),
            file.body());
    fields.rejectOthers();
    return page;
  }
}
