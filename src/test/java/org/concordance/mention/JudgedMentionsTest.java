package org.concordance.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.concordance.content.Assembler;
import org.concordance.content.ContentReader;
import org.concordance.markup.BodyRenderer;
import org.concordance.markup.Mention;
import org.concordance.markup.Setting;
import org.concordance.model.Archive;
import org.concordance.model.Body;
import org.concordance.model.Permalink;
import org.concordance.model.Problems;
import org.concordance.model.RecordKind;
import org.concordance.model.Severity;
import org.concordance.testing.TestArchive;
import org.concordance.words.WordsReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Measures what is found in texts against what a person judged to be named there, before the
 * program ran on them; the README beside the texts says by which rules.
 */
final class JudgedMentionsTest {

  private static final Path JUDGED = Path.of("src/test/resources/mentions");
  private static final Pattern MARK = Pattern.compile("⟦(\\w+):([a-z0-9-]+)\\|([^⟧]*)⟧");

  /** A name in a text: whose page, and in which words. */
  private record Named(String page, String words) {
    static Named of(String page, String words) {
      return new Named(page, words.replaceAll("\\s+", " ").replaceFirst("^[Tt]he ", ""));
    }
  }

  /** How what was found compares with what was judged. */
  private record Score(int right, List<Named> wrong, List<Named> missed) {
    double precision() {
      return right / (double) (right + wrong.size());
    }

    double recall() {
      return right / (double) (right + missed.size());
    }

    Score and(Score other) {
      return new Score(
          right + other.right,
          Stream.concat(wrong.stream(), other.wrong.stream()).toList(),
          Stream.concat(missed.stream(), other.missed.stream()).toList());
    }
  }

  @TempDir private Path folder;

  static List<Path> founding() {
    try (Stream<Path> files = Files.list(JUDGED.resolve("readings"))) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("founding")
  void findsInTheFoundingReadingsJustWhatTheyName(Path reading) throws IOException {
    Archive archive = archive("archive");
    String judged = Files.readString(reading);
    String id = reading.getFileName().toString().replace(".md", "");
    Score score = score(judged, archive, Permalink.of("readings/" + id + "/"));
    assertEquals(List.of(), score.wrong(), "named by no judge");
    assertEquals(List.of(), score.missed(), "not found");
  }

  @Test
  void findsInOtherTextsWhatTheyNameWithFewMistakes() throws IOException {
    Score score =
        scoreOf("held-out-1.md").and(scoreOf("held-out-2.md")).and(scoreOf("held-out-3.md"));
    String measured =
        "precision %.3f, recall %.3f; wrong: %s; missed: %s"
            .formatted(score.precision(), score.recall(), score.wrong(), score.missed());
    assertTrue(score.precision() >= .98 && score.recall() >= .98, measured);
  }

  @Test
  void findsInATextOfHardCasesMostOfWhatItNames() throws IOException {
    Score score = scoreOf("dev.md");
    String measured =
        "precision %.3f, recall %.3f; wrong: %s; missed: %s"
            .formatted(score.precision(), score.recall(), score.wrong(), score.missed());
    assertTrue(score.precision() >= .98 && score.recall() >= .98, measured);
  }

  private Score scoreOf(String file) throws IOException {
    return score(
        Files.readString(JUDGED.resolve(file)),
        archive("archive", "records"),
        Permalink.of("readings/own/"));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        if (!Files.exists(target)) {
          Files.copy(file, target);
        }
      }
    }
  }

  /** The records as they were when the texts were judged. */
  private Archive archive(String... folders) throws IOException {
    TestArchive files = TestArchive.sound(folder);
    for (String from : folders) {
      copy(JUDGED.resolve(from), files.content());
    }
    for (Path reading : founding()) {
      files.write(
          "readings/" + reading.getFileName(), TestArchive.reading("", "A founding reading."));
    }
    Problems problems = new Problems();
    Archive archive =
        Assembler.assemble(ContentReader.read(files.content(), problems), false, problems);
    assertEquals(
        List.of(),
        problems.sorted().stream()
            .filter(problem -> problem.severity() == Severity.ERROR)
            .toList());
    return archive;
  }

  private static String plain(String judged) {
    return MARK.matcher(judged).replaceAll(mark -> Matcher.quoteReplacement(mark.group(3)));
  }

  private static Score score(String judged, Archive archive, Permalink page) {
    List<Named> expected = new ArrayList<>();
    Matcher mark = MARK.matcher(judged);
    while (mark.find()) {
      RecordKind kind = RecordKind.ofWord(mark.group(1)).orElseThrow();
      expected.add(Named.of(kind.permalink(mark.group(2)).path(), mark.group(3)));
    }
    Body body = new Body(plain(judged), "content/readings/own.md", 1);
    List<Mention> found =
        new ArrayList<>(render(body, archive, Names.of(archive, new Problems()), page));
    render(body, archive, Names.NONE, page).forEach(found::remove);
    return compare(
        expected, found.stream().map(one -> Named.of(one.target().path(), one.name())).toList());
  }

  private static List<Mention> render(Body body, Archive archive, Names names, Permalink page) {
    return new BodyRenderer(archive, "content", WordsReader.theme(), new Problems())
        .render(body, new Setting(names, page, "en")).mentions().stream()
            // Whose a quotation is was told apart from what the judges marked: names that link.
            .filter(mention -> !mention.speaks())
            .toList();
  }

  /** By the longest common subsequence of both. */
  private static Score compare(List<Named> expected, List<Named> found) {
    int[][] common = new int[expected.size() + 1][found.size() + 1];
    for (int i = expected.size() - 1; i >= 0; i--) {
      for (int j = found.size() - 1; j >= 0; j--) {
        common[i][j] =
            expected.get(i).equals(found.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    List<Named> wrong = new ArrayList<>();
    List<Named> missed = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < expected.size() || j < found.size()) {
      if (i < expected.size() && j < found.size() && expected.get(i).equals(found.get(j))) {
        i++;
        j++;
      } else if (j == found.size() || i < expected.size() && common[i + 1][j] >= common[i][j + 1]) {
        missed.add(expected.get(i++));
      } else {
        wrong.add(found.get(j++));
      }
    }
    return new Score(common[0][0], wrong, missed);
  }
}
