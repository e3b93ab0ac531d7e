package org.concordance.render;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The theme's colours can be told from the paper, in light, in dark and in print.
 *
 * @see <a href="https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio">how contrast is measured</a>
 */
final class ContrastTest {

  private static final Pattern DARK =
      Pattern.compile("--([a-z0-9-]+): light-dark\\(#([0-9a-f]{6}), #([0-9a-f]{6})\\)");
  private static final Pattern PLAIN = Pattern.compile("--([a-z0-9-]+): #([0-9a-f]{3,6});");

  private static Map<String, String> colours(String scheme) throws IOException {
    String css = Files.readString(Path.of("templates/assets/site.css"));
    String part =
        scheme.equals("print")
            ? css.substring(css.indexOf("@media print"))
            : css.split("@supports")[0];
    Map<String, String> colours = new TreeMap<>();
    Matcher plain = PLAIN.matcher(part);
    while (plain.find()) {
      String hex = plain.group(2);
      colours.putIfAbsent(plain.group(1), hex.length() == 3 ? hex.replaceAll(".", "$0$0") : hex);
    }
    Matcher both = DARK.matcher(css);
    while (both.find()) {
      if (scheme.equals("light")) {
        assertTrue(colours.get(both.group(1)).equals(both.group(2)), both.group());
      } else if (scheme.equals("dark")) {
        colours.put(both.group(1), both.group(3));
      }
    }
    return colours;
  }

  @ParameterizedTest
  @CsvSource({
    "light, ink, 7", "light, ink-2, 7", "light, accent, 7", "light, visited, 7",
    "dark, ink, 7", "dark, ink-2, 7", "dark, accent, 7", "dark, visited, 7",
    "print, ink, 7", "print, ink-2, 7", "print, accent, 7", "print, visited, 7"
  })
  void wordsAndMarksStandOutFromThePaper(String scheme, String ink, double least)
      throws IOException {
    Map<String, String> colours = colours(scheme);
    double contrast = contrast(light(colours.get(ink)), light(colours.get("paper")));
    assertTrue(contrast >= least, scheme + " " + ink + ": " + contrast);
  }

  /** Arcs are drawn in the second ink with seven tenths of its strength. */
  @ParameterizedTest
  @CsvSource({"light", "dark", "print"})
  void arcsStandOutFromThePaper(String scheme) throws IOException {
    Map<String, String> colours = colours(scheme);
    String mixed = mix(colours.get("ink-2"), colours.get("paper"), 70);
    double contrast = contrast(light(mixed), light(colours.get("paper")));
    assertTrue(contrast >= 3, scheme + ": " + contrast);
  }

  private static String mix(String one, String other, int percent) {
    StringBuilder mixed = new StringBuilder();
    for (int i = 0; i < 6; i += 2) {
      int a = Integer.parseInt(one.substring(i, i + 2), 16);
      int b = Integer.parseInt(other.substring(i, i + 2), 16);
      mixed.append(String.format("%02x", (a * percent + b * (100 - percent)) / 100));
    }
    return mixed.toString();
  }

  private static double contrast(double one, double other) {
    return (Math.max(one, other) + .05) / (Math.min(one, other) + .05);
  }

  private static double light(String hex) {
    return .2126 * part(hex, 0) + .7152 * part(hex, 2) + .0722 * part(hex, 4);
  }

  private static double part(String hex, int at) {
    double value = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
    return value <= .04045 ? value / 12.92 : Math.pow((value + .055) / 1.055, 2.4);
  }
}
