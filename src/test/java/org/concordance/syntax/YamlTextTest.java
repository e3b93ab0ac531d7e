package org.concordance.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** YAML, read back by SnakeYAML. */
final class YamlTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain",
        "",
        "no",
        "2026-11-21",
        "1.2.0",
        "~",
        "a: b # c",
        "\"quoted\" 'twice'",
        "ends in \\",
        "\\n is no line end",
        "two\nlines\tand\ra tab",
        "- [x] {y} & * ! | > % @ `",
        "한국 🗄️ שלום \u202Bكيم\u202C",
        "\u0000\u0007\u001B\u007F\u0085\u00A0\u2028\u2029\uFEFF"
      })
  void anyTextComesBackWhereverItStands(String text) {
    YamlText yaml =
        new YamlText()
            .text("one", text)
            .texts("list", List.of(text, text))
            .mappings("entities", List.of(Map.of("name", text), Map.of("name", text)));

    assertEquals(
        Map.of(
            "one", text,
            "list", List.of(text, text),
            "entities", List.of(Map.of("name", text), Map.of("name", text))),
        new Load(LoadSettings.builder().build()).loadFromString(yaml.toString()));
  }

  @Test
  void noTextBreaksALineForAReaderOfYaml11() {
    String yaml = new YamlText().text("key", "a\u0085b\u2028c\u2029d\ne").toString();

    assertTrue(yaml.matches("[^\u0085\u2028\u2029\n]*\n"), yaml);
  }
}
