package org.concordance.bibliography;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.concordance.ingest.Incoming;
import org.junit.jupiter.api.Test;

/** Marks of HTML come off in every format, also where the format knows none. */
final class MarkupTest {

  @Test
  void ofBibTeX() {
    Incoming.Work work =
        WorkText.one(
            "a.bib",
            """
            @article{a, title = {{{<i>Kaga</i>}} Sails \\&amp; the Sea}, journal = {Sea &amp; Land},
              author = {{Harbour &amp; Sons}}, abstract = {<p>One.</p><p><b>Two</b> < three.</p>}}
            """);
    assertEquals(
        """
        author 1: =Harbour & Sons
        container-title: Sea & Land
        title: Kaga Sails & the Sea
        type: article-journal
        """,
        WorkText.lines(work));
    assertEquals("One. Two < three.", work.texts().get(0));
  }

  @Test
  void ofRis() {
    Incoming.Work work =
        WorkText.one(
            "a.ris",
            """
            TY  - JOUR
            TI  - <i>Kaga</i> Sails &amp; Returns
            N1  - <p>A <b>note</b>.</p>
            ER  -
            """);
    assertEquals("Kaga Sails & Returns", work.title());
    assertEquals(
        """
        # Kaga Sails & Returns

        Not published. From a.ris:1:1.

        ## Notes

        A note.
        """,
        work.aside());
  }
}
