package org.concordance.guide;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What guides ask of Maven, which is not run for them: CI runs it. It has to be what CI asks too,
 * or a plugin, a setting or a test that there is.
 */
final class AskedOfMaven {

  private final String ci = commands(Path.of(".ci"), Path.of(".github"));
  private final String pom = text(Path.of("pom.xml"));
  private final String tests = all(Path.of("src/test/java"));

  /** Fails where somebody would look in vain for what a guide names. */
  static void expectKnown(String asked) {
    AskedOfMaven maven = new AskedOfMaven();
    for (String line : asked.lines().toList()) {
      List<String> words = List.of(line.split(" "));
      words.subList(1, words.size()).forEach(word -> assertTrue(maven.knows(word), line));
    }
  }

  private boolean knows(String word) {
    if (word.startsWith("-Dtest=")) {
      return tests.contains("class " + word.substring("-Dtest=".length()) + " {");
    }
    if (word.startsWith("-D")) {
      String name = word.substring(2).replaceFirst("=.*", "");
      return ci.contains(name) || pom.contains(name) || tests.contains('"' + name + '"');
    }
    String[] coordinates = word.split(":");
    return coordinates.length > 1
        ? pom.contains("<artifactId>" + coordinates[1] + "</artifactId>")
        : List.of(ci.split("\\s+")).contains(word);
  }

  /** The lines in which CI calls Maven. */
  private static String commands(Path... folders) {
    return Stream.of(folders)
        .map(AskedOfMaven::all)
        .flatMap(String::lines)
        .filter(line -> line.matches(".*\\bmvn .*|.*-D.*"))
        .collect(Collectors.joining("\n"));
  }

  private static String all(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .sorted()
          .map(AskedOfMaven::text)
          .collect(Collectors.joining("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
