package org.concordance.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.concordance.model.Output;
import org.concordance.model.Place;
import org.concordance.model.Problems;
import org.junit.jupiter.api.Test;

/** A site that comes near to what GitHub Pages publishes. */
final class SiteSizeTest {

  /** Ten million bytes, which many files can have in common. */
  private static final byte[] PART = new byte[10_000_000];

  private static List<String> said(List<Output> outputs) {
    Problems problems = new Problems();
    SiteSize.check(outputs, Place.of("content/archive.yaml"), problems);
    return problems.sorted().stream().map(Object::toString).toList();
  }

  /** A site of so many megabytes, in tens, most of which is of readings. */
  private static List<Output> site(int megabytes) {
    List<Output> outputs = new ArrayList<>();
    outputs.add(new Output("index.html", PART));
    outputs.add(new Output("topics/all.json", Collections.nCopies(9, PART)));
    outputs.add(new Output("readings/a.md", Collections.nCopies(20, PART)));
    outputs.add(new Output("readings/b.md", Collections.nCopies(megabytes / 10 - 30, PART)));
    return outputs;
  }

  @Test
  void warnsOfALargeSiteBeforeItIsTooLarge() {
    assertEquals(List.of(), said(site(890)));
    assertEquals(
        List.of(
            "content/archive.yaml: warning: the site has 900 MB, and GitHub Pages publishes none of"
                + " more than 1,000 MB; most of it is /readings/, 800 MB\n"
                + "    hint: divide the archive before that, or publish it with another host"),
        said(site(900)));
    assertEquals(1, said(site(1_500)).size());
  }

  @Test
  void packedFilesCountAsTheyArePublished() {
    Output packed = new Output("readings/a.md", PART).packed();
    assertEquals(PART.length, packed.size());
    assertEquals(List.of(), said(Collections.nCopies(89, packed)));
    assertEquals(1, said(Collections.nCopies(90, packed)).size());
  }
}
