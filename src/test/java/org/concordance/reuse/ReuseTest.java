package org.concordance.reuse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ReuseTest {

  private final AtomicInteger calls = new AtomicInteger();

  private String ask(Reuse reuse, String input) {
    return reuse.of(ReuseTest.class, "place", input, text -> text + calls.incrementAndGet());
  }

  @Test
  void givesTheSameResultWhileTheInputIsEqual() {
    Reuse first = Reuse.first();
    assertEquals("a1", ask(first, "a"));
    Reuse second = first.next();
    assertEquals("a1", ask(second, new String("a")));
    assertEquals("b2", ask(second.next(), "b"));
  }

  @Test
  void forgetsWhatABuildDidNotAskFor() {
    Reuse first = Reuse.first();
    ask(first, "a");
    assertEquals("a2", ask(first.next().next(), "a"));
  }

  @Test
  void keepsWhatAStoppedBuildDidNotComeTo() {
    Reuse first = Reuse.first();
    ask(first, "a");
    assertEquals("a1", ask(first.next().again(), "a"));
  }

  @Test
  void keepsPlacesApart() {
    Reuse first = Reuse.first();
    ask(first, "a");
    Reuse second = first.next();
    assertEquals("other", second.of(ReuseTest.class, "elsewhere", "a", text -> "other"));
    assertEquals("other", second.of(String.class, "place", "a", text -> "other"));
  }

  @Test
  void keepsNothingForASingleBuild() {
    ask(Reuse.NONE, "a");
    assertEquals("a2", ask(Reuse.NONE.next(), "a"));
  }
}
