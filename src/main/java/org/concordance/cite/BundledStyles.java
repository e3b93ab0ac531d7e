package org.concordance.cite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The styles inside the program: those of the Citation Style Language project that were chosen when
 * it was built.
 *
 * @see <a href="https://citationstyles.org/">Citation Style Language</a>
 */
public final class BundledStyles {

  /** The styles that every archive offers. */
  public static final List<String> ALWAYS =
      List.of("apa", "chicago-notes-bibliography", "modern-language-association");

  private static final Properties PROPERTIES = properties();

  private BundledStyles() {}

  /** Their names, sorted. */
  public static List<String> names() {
    return Stream.of(PROPERTIES.getProperty("styles").split(","))
        .map(file -> file.replaceFirst("\\.csl$", ""))
        .sorted()
        .toList();
  }

  /** The text of one of them. */
  static String xml(String name) {
    return new String(bytes("styles/" + name + ".csl"), StandardCharsets.UTF_8);
  }

  /** What formats citations besides the style itself: the engine's and the locales' versions. */
  static String engine() {
    return PROPERTIES.getProperty("engine") + " " + PROPERTIES.getProperty("locales");
  }

  private static Properties properties() {
    Properties properties = new Properties();
    try (InputStream in = BundledStyles.class.getResourceAsStream("cite.properties")) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }

  private static byte[] bytes(String resource) {
    try (InputStream in = BundledStyles.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks " + resource);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
