package org.concordance.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.concordance.cite.BibTex;
import org.concordance.cite.CitationFile;
import org.concordance.cite.CslItem;
import org.concordance.cite.CslJson;
import org.concordance.cite.Ris;
import org.concordance.model.Output;

/**
 * A work as reference managers read it; written once, however many lists it stands in.
 *
 * @param bibTex as BibLaTeX
 * @param ris as RIS
 * @param cslJson as a part of a CSL-JSON file
 */
record WrittenWork(byte[] bibTex, byte[] ris, byte[] cslJson) {

  private static final byte[] NONE = {};
  private static final byte[] LINE = Output.utf8("\n");
  private static final byte[] OPEN = Output.utf8("[\n");
  private static final byte[] NEXT = Output.utf8(",\n");
  private static final byte[] CLOSE = Output.utf8("\n]\n");

  static WrittenWork of(CslItem item) {
    return new WrittenWork(
        Output.utf8(BibTex.of(item)), Output.utf8(Ris.of(item)), Output.utf8(CslJson.entry(item)));
  }

  /** A file of works. */
  static Output file(CitationFile file, List<WrittenWork> works) {
    return new Output(
        file.path(),
        switch (file.format()) {
          case BIBTEX -> parts(works, WrittenWork::bibTex, NONE, LINE, NONE);
          case RIS -> parts(works, WrittenWork::ris, NONE, NONE, NONE);
          case CSL_JSON ->
              works.isEmpty()
                  ? List.of(Output.utf8("[]\n"))
                  : parts(works, WrittenWork::cslJson, OPEN, NEXT, CLOSE);
          case JSON_LD, MARKDOWN, FEED ->
              throw new IllegalArgumentException(file.format() + " is not for reference managers");
        });
  }

  private static List<byte[]> parts(
      List<WrittenWork> works,
      Function<WrittenWork, byte[]> form,
      byte[] open,
      byte[] between,
      byte[] close) {
    List<byte[]> parts = new ArrayList<>(2 * works.size() + 1);
    parts.add(open);
    for (int i = 0; i < works.size(); i++) {
      if (i > 0 && between.length > 0) {
        parts.add(between);
      }
      parts.add(form.apply(works.get(i)));
    }
    parts.add(close);
    return parts;
  }
}
