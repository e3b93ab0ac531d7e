package org.concordance.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concordance.testing.Tree;
import org.junit.jupiter.api.Test;

/** The archive of {@code src/test/resources/works} leaves nothing of the vocabulary out. */
final class CslVocabularyTest {

  private static final Tree READINGS = Tree.read(Path.of("src/test/resources/works/readings"));

  @Test
  void everyTypeHasAWork() {
    assertEquals(Set.of(), without(CslVocabulary.TYPES, "(?m)^  type: \"(.*)\"$"));
  }

  @Test
  void everyVariableHasAWork() {
    assertEquals(Set.of(), without(CslVocabulary.VARIABLES, "(?m)^  ([A-Za-z_-]+):"));
    assertEquals(Set.of(), without(CslVocabulary.NAMES, "(?m)^  ([a-z-]+):$"));
  }

  private static Set<String> without(Iterable<String> words, String regex) {
    Set<String> missing = new TreeSet<>();
    words.forEach(missing::add);
    for (byte[] file : READINGS.files().values()) {
      Matcher matcher = Pattern.compile(regex).matcher(new String(file, StandardCharsets.UTF_8));
      while (matcher.find()) {
        missing.remove(matcher.group(1));
      }
    }
    return missing;
  }
}
