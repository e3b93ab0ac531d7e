package org.concordance.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.Gson;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.concordance.testing.Browser;
import org.concordance.testing.BrowserPage;
import org.concordance.testing.Sites;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is searched for becomes the same words in the browser as what is found did in the build. */
final class TokensInBrowserIT {

  private static final long SEED = 20261122;
  private static final int TEXTS = 6_000;
  private static final int TOGETHER = 2_000;

  /** What decides where a word ends and what is left of it. */
  private static final List<String> SIGNS =
      List.of(
          "'",
          "’",
          "‘",
          "ʼ",
          "ʿ",
          "-",
          "‐",
          "‑",
          "–",
          ".",
          ",",
          "/",
          " ",
          " ",
          " ",
          " ",
          "\n",
          "\u00AD",
          "\u200B",
          "\u200D",
          "\u202E",
          "\u0301",
          "\u0323",
          "\u3099",
          "s",
          "S",
          "'s",
          "’S",
          "U.S.",
          "i.e.",
          "WHO",
          "who",
          "the",
          "IT",
          "Net-Zero",
          "1,700",
          "2.5",
          "A",
          "B",
          "ß",
          "ẞ",
          "İ",
          "ı",
          "Σ",
          "ς",
          "σ",
          "Œ",
          "Ð",
          "ŉ",
          "ﬁ",
          "½",
          "Ⅳ",
          "①",
          "Ａ",
          "ｶﾞ",
          "ー",
          "々",
          "日本",
          "서울",
          "한",
          "ひら",
          "カタ",
          "\uD83C\uDDEF",
          "\uD842\uDFB7",
          "é",
          "e\u0301",
          "Ệ",
          "MPs",
          "F35A",
          "FOREIGN",
          "MINISTERS",
          "٣",
          "۴",
          "\u0903",
          "ก็",
          "\u0E33",
          "नि",
          "_");

  @TempDir private Path temporary;
  private BrowserPage page;

  @BeforeEach
  void start() throws IOException, InterruptedException {
    Path script = Path.of("templates/assets/search-words.js").toAbsolutePath();
    Path html = temporary.resolve("words.html");
    Files.writeString(
        html,
        "<!DOCTYPE html><meta charset=utf-8><title>Words</title><script src=\""
            + script.toUri()
            + "\"></script>");
    page = Browser.find(temporary).work();
    page.open(html.toUri());
  }

  @AfterEach
  void stop() {
    if (page != null) {
      page.close();
    }
  }

  @Test
  void ofTheTextsOfArchives() throws IOException {
    assertSame(texts(Sites.OWN));
    assertSame(texts(Sites.FULL));
  }

  @Test
  void ofTextsMadeOfWhatIsDifficult() {
    Random random = new Random(SEED);
    assertSame(IntStream.range(0, TEXTS).mapToObj(i -> difficult(random)).toList());
  }

  /** Each character that this Java knows, between letters, between digits, alone and doubled. */
  @Test
  void ofEveryCharacter() {
    List<String> characters =
        IntStream.rangeClosed(1, Character.MAX_CODE_POINT)
            .filter(TokensInBrowserIT::isSettled)
            .mapToObj(Character::toString)
            .toList();
    List<String> texts =
        characters.stream().map(c -> "x%sY 1%s2 %s%s b-%s's".replace("%s", c)).toList();
    List<String> found = found(texts);

    assertEquals(
        List.of(),
        IntStream.range(0, texts.size())
            .filter(i -> !keys(texts.get(i)).equals(found.get(i)))
            .mapToObj(i -> Integer.toHexString(characters.get(i).codePointAt(0)))
            .toList());
  }

  /**
   * Whether a character is one, and not of the two that a later Unicode put into another script.
   */
  private static boolean isSettled(int c) {
    return Character.isDefined(c)
        && Character.getType(c) != Character.SURROGATE
        && Character.getType(c) != Character.PRIVATE_USE
        && c != 0x16FE2
        && c != 0x16FE3;
  }

  private static String difficult(Random random) {
    StringBuilder text = new StringBuilder();
    int length = 1 + random.nextInt(30);
    for (int i = 0; i < length; i++) {
      int kind = random.nextInt(10);
      if (kind < 6) {
        text.append(SIGNS.get(random.nextInt(SIGNS.size())));
      } else if (kind < 9) {
        text.append((char) ((random.nextBoolean() ? 'a' : 'A') + random.nextInt(26)));
      } else {
        int c = random.nextInt(0x3_0000);
        text.appendCodePoint(isSettled(c) ? c : '-');
      }
    }
    return text.toString();
  }

  private static List<String> texts(Path content) throws IOException {
    try (Stream<Path> files = Files.walk(content)) {
      List<Path> texts = files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
      List<String> all = new ArrayList<>();
      for (Path text : texts) {
        all.add(Files.readString(text));
      }
      return all;
    }
  }

  private void assertSame(List<String> texts) {
    List<String> found = found(texts);
    for (int i = 0; i < texts.size(); i++) {
      assertEquals(keys(texts.get(i)), found.get(i), "seed " + SEED + ": " + texts.get(i));
    }
  }

  private List<String> found(List<String> texts) {
    List<String> found = new ArrayList<>();
    for (int start = 0; start < texts.size(); start += TOGETHER) {
      List<String> part = texts.subList(start, Math.min(start + TOGETHER, texts.size()));
      String told =
          page.evaluate(
              "JSON.stringify("
                  + new Gson().toJson(part)
                  + ".map(text => SearchWords.keys(text).sort().join(' ')))");
      JsonParser.parseString(told).getAsJsonArray().forEach(one -> found.add(one.getAsString()));
    }
    return found;
  }

  private static String keys(String text) {
    return Tokens.of(text).list().stream()
        .map(token -> token.form() + "@" + token.position())
        .sorted()
        .collect(Collectors.joining(" "));
  }
}
