package org.concordance.export;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordance.cite.BibTex;
import org.concordance.cite.CitationFile.Format;
import org.concordance.cite.CslItem;
import org.concordance.cite.CslJson;
import org.concordance.cite.Ris;

/**
 * A work as reference managers read it; written once, however many lists it stands in.
 *
 * @param bibTex as BibLaTeX
 * @param ris as RIS
 * @param cslJson as a part of a CSL-JSON file
 */
record WrittenWork(String bibTex, String ris, String cslJson) {

  static WrittenWork of(CslItem item) {
    return new WrittenWork(BibTex.of(item), Ris.of(item), CslJson.entry(item));
  }

  /** A file of works. */
  static String file(Format format, Stream<WrittenWork> works) {
    return switch (format) {
      case BIBTEX -> works.map(WrittenWork::bibTex).collect(Collectors.joining("\n"));
      case RIS -> works.map(WrittenWork::ris).collect(Collectors.joining());
      case CSL_JSON -> CslJson.file(works.map(WrittenWork::cslJson));
      case JSON_LD, MARKDOWN, FEED ->
          throw new IllegalArgumentException(format + " is not for reference managers");
    };
  }
}
