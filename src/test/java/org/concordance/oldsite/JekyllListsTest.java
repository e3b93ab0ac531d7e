package org.concordance.oldsite;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Pages that hold nothing but a list made by Liquid. */
final class JekyllListsTest {

  @Test
  void noPageTakesLongToBeKnownForAList() {
    for (String part : new String[] {"{% for ", "<h1>", "{{ ", "{% for x %}endfor", "<a <h2"}) {
      assertTimeoutPreemptively(
          Duration.ofSeconds(5), () -> JekyllLists.is("{% for x %}endfor" + part.repeat(300_000)));
    }
  }
}
