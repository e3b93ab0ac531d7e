package org.concordance.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.concordance.edtf.Edtf;
import org.concordance.model.Problems;
import org.concordance.testing.Golden;
import org.concordance.words.WordsReader.OwnWords;
import org.junit.jupiter.api.Test;

/** Dates of every form in five languages; the file was read by eye in each. */
final class DatesSpecTest {

  private static final Path SPEC = Path.of("src/test/resources/spec/dates-by-language.txt");
  private static final Path ENGLISH = Path.of("src/test/resources/spec/edtf.txt");

  private static final List<String> DATES =
      """
      2023-05-09 2023-05 2023 0099-05-09 1582-10-10 2023-05-09~ 2023-05? 2023% 2023~-05-09 2023-~05
      2017-12-XX 2017-XX 201X 19XX 2021-21 2021-22 2021-23 2021-24 1999-24 2021-21~
      2023-05-09/2023-05-12 2023-05-09/2023-06-18 2023-05-09/2024-06-12 2023-05/2023-06
      2022-05/2023-06 2018/2021 2018~/2021 2023-05-09/2023-06 2021-21/2021-22 201X/202X 18XX/19XX
      2018/.. ../2018 2018/ /2018 201X/.. [2016,2017] {2016,2017} [2016,2017,2019] [2016..2018]
      [2023-05-09..2023-05-12] [201X..202X] [2016..] [..2016] {2016..} {..2016}
      """
          .lines()
          .flatMap(line -> List.of(line.split(" ")).stream())
          .toList();

  @Test
  void saysDatesAsEachLanguageDoes() throws IOException {
    assertEquals(Golden.expected(SPEC, told()), told());
  }

  @Test
  void saysThemAlikeWhateverTheMachine() {
    String expected = told();
    Locale machine = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertEquals(expected, told());
    } finally {
      Locale.setDefault(machine);
      TimeZone.setDefault(zone);
    }
  }

  /** What citations and data say in English is what pages say. */
  @Test
  void theEnglishOfPagesIsThatOfTheSpecificationOfDates() throws IOException {
    Words words = WordsReader.theme();
    Pattern.compile("(?m)^```example\\n(.*)\\n\\.\\ndisplay: (.*)\\n(?:explanation: (.*)\\n)?")
        .matcher(Files.readString(ENGLISH))
        .results()
        .forEach(
            example -> {
              Edtf date = Edtf.parse(example.group(1));
              assertEquals(example.group(2), words.date(date), example.group(1));
              assertEquals(Optional.ofNullable(example.group(3)), date.explanation(words.dates()));
            });
  }

  private static String told() {
    Map<String, Words> languages = new LinkedHashMap<>();
    languages.put("en", words("en", ""));
    languages.put("en-US", words("en-US", ""));
    languages.put("de", words("de", read("src/test/sites/german/templates/messages.properties")));
    languages.put("ja", words("ja", read("src/test/resources/spec/dates-ja.properties")));
    languages.put("ar", words("ar", read("src/test/sites/arabic/templates/messages.properties")));
    return DATES.stream()
        .map(text -> text + "\n" + told(Edtf.parse(text), languages))
        .collect(Collectors.joining("\n"));
  }

  private static String told(Edtf date, Map<String, Words> languages) {
    StringBuilder lines = new StringBuilder();
    languages.forEach(
        (tag, words) ->
            lines
                .append("  " + tag + ": " + words.date(date))
                .append(date.explanation(words.dates()).map(note -> " | " + note).orElse(""))
                .append('\n'));
    return lines.toString();
  }

  private static Words words(String language, String messages) {
    return WordsReader.read(language, Optional.of(new OwnWords("own", messages)), new Problems());
  }

  private static String read(String file) {
    try {
      return Files.readString(Path.of(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
