package org.concordance.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.Gson;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordance.model.Extent;
import org.concordance.model.Output;
import org.concordance.model.OwnTheme;
import org.concordance.model.Problems;
import org.concordance.render.Theme;
import org.concordance.testing.Browser;
import org.concordance.testing.BrowserPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A script says a message as Java says it, in the numbers and plurals of its language. */
final class MessagesInBrowserIT {

  private static final int[] NUMBERS = {0, 1, 2, 3, 5, 11, 21, 22, 100, 1_000, 12_345, 1_000_000};

  /**
   * Every form that a plural has in any language, an ordinal, a choice by a word, quoting marks.
   */
  private static final String MESSAGES =
      """
      script.readings = {0, plural, =0 {none} zero {# zero} one {# one} two {# two} few {# few} many {# many} other {# other}}
      script.filtered = {1, plural, one {one of {1}: {0}} other {{0, plural, one {# of one} other {# of some}} of #}}
      script.more = {0, selectordinal, zero {# 0} one {#st} two {#nd} few {#rd} many {# m} other {#th}}
      script.unknown = It''s '{'{0, select, a {the letter} other {no letter: {0}}}'}'
      """;

  @TempDir private Path temporary;

  @ParameterizedTest
  @ValueSource(strings = {"en", "en-US", "de", "fr", "pl", "ar", "fa", "hi", "ja", "cy", "tlh"})
  void inEveryLanguage(String language) throws IOException, InterruptedException {
    Problems problems = new Problems();
    Words words =
        WordsReader.read(
            language,
            Optional.of(new WordsReader.OwnWords("messages.properties", MESSAGES)),
            problems);
    assertEquals(List.of(), problems.sorted());
    assertSame(words);
  }

  /** What the archive does not say itself is told in English, whatever its language. */
  @Test
  void inEnglishWhereTheArchiveHasNoWords() throws IOException, InterruptedException {
    assertSame(WordsReader.read("ar", Optional.empty(), new Problems()));
  }

  private void assertSame(Words words) throws IOException, InterruptedException {
    List<List<Object>> calls = new ArrayList<>();
    for (int number : NUMBERS) {
      calls.add(List.of("readings", number));
      calls.add(List.of("more", number));
      Stream.of(0, 1, 2, 1_234).forEach(other -> calls.add(List.of("filtered", number, other)));
      Stream.of(0, 1, 2, 1_234).forEach(other -> calls.add(List.of("tally", number, other)));
    }
    calls.add(List.of("unknown", "a"));
    calls.add(List.of("unknown", "<b> & {0}"));
    calls.add(List.of("copied"));

    List<String> said = calls.stream().map(call -> say(words, call)).toList();

    assertEquals(said, saidByScript(words, calls));
  }

  private static String say(Words words, List<Object> call) {
    return words.text("script." + call.get(0), call.subList(1, call.size()).toArray());
  }

  private List<String> saidByScript(Words words, List<List<Object>> calls)
      throws IOException, InterruptedException {
    Output script =
        Theme.of(OwnTheme.none(), words, Extent.WHOLE).assets().stream()
            .filter(asset -> asset.path().equals("assets/words.js"))
            .findFirst()
            .orElseThrow();
    Files.write(temporary.resolve("words.js"), script.bytes());
    Path html = temporary.resolve("words.html");
    Files.writeString(
        html, "<!DOCTYPE html><meta charset=utf-8><title>W</title><script src=words.js></script>");
    try (BrowserPage page = Browser.find(temporary).work()) {
      page.open(html.toUri());
      String told =
          page.evaluate(
              "JSON.stringify(" + new Gson().toJson(calls) + ".map(call => say(...call)))");
      return JsonParser.parseString(told).getAsJsonArray().asList().stream()
          .map(one -> one.getAsString())
          .toList();
    }
  }
}
