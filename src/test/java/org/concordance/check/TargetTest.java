package org.concordance.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Links are resolved as the JDK resolves the same links as URIs. */
final class TargetTest {

  private static final String[] PARTS = {"a", "b.html", "c%20d", "..", ".", "%C3%BC", "e+f"};
  private static final String SITE = "https://x.example/base/";

  @Test
  void resolvesRelativeLinks() {
    assertEquals(new Target("a/c", ""), Target.of("../c", "a/b/", "/"));
    assertEquals(new Target("a/", "d"), Target.of("../?q=/#d", "a/b/", "/"));
    assertEquals(new Target("", ""), Target.of("../..", "a/b/", "/"));
    assertEquals(new Target("..", "d"), Target.of("../../../#d", "a/b/", "/"));
    assertEquals(new Target("a/b/", "e f"), Target.of("#e%20f", "a/b/", "/"));
    assertEquals(new Target("..", ""), Target.of("/other/", "a/b/", "/base/"));
    assertEquals(new Target("%zz", ""), Target.of("%zz", "", "/"));
  }

  @Test
  void resolvesAnyLinkWithinTheSiteAsUrisAre() {
    long seed = Long.getLong("links.seed", 20261123L);
    Random random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      String folder = path(random, 3).replace("..", "g").replaceAll("/\\.(?=/)", "/h") + "/";
      folder = folder.startsWith("./") ? folder.substring(2) : folder;
      String href = (random.nextInt(4) == 0 ? "/base/" : "") + path(random, 4);
      href = random.nextBoolean() ? href : href + "/";
      URI there = URI.create(SITE + folder).resolve(href).normalize();
      String expected =
          there.toString().startsWith(SITE) ? there.getPath().substring("/base/".length()) : "..";
      Target target = Target.of(href, URI.create(folder).getPath(), "/base/");
      assertEquals(expected, target.path(), "seed " + seed + ": " + href + " in " + folder);
    }
  }

  private static String path(Random random, int most) {
    StringBuilder path = new StringBuilder(PARTS[random.nextInt(PARTS.length)]);
    for (int parts = random.nextInt(most); parts > 0; parts--) {
      path.append('/').append(PARTS[random.nextInt(PARTS.length)]);
    }
    return path.toString();
  }
}
