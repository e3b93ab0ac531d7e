package org.concordance.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordance.model.RecordKey;
import org.concordance.model.RecordKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Drafts as files. */
final class DraftTextTest {

  private static final RecordKey KEY = new RecordKey(RecordKind.TOPIC, "x");
  private static final String HEAD =
      """
      ---
      # What follows a # is not read. To use such a line, take its first # and the space after it out;
      # what you do not need, delete.
      """;

  private static String text(Entry... entries) {
    String text = new Draft(KEY, List.of(entries), "").text();
    String head = text.startsWith(HEAD) ? HEAD : "---\n";
    assertEquals(head, text.substring(0, head.length()));
    return text.substring(head.length(), text.length() - "---\n".length());
  }

  /** What a reader of YAML, which is not ours, makes of the fields. */
  private static Object read(String yaml) {
    return new Load(LoadSettings.builder().build()).loadFromString(yaml);
  }

  @Test
  void givenFieldsAreYamlAndOthersComments() {
    Value.Item offered = new Value.Item(Value.of("b"), true, "named once: B");
    Value.Item person =
        new Value.Item(
            new Value.Fields(List.of(Entry.of("family", "Kim"), Entry.of("given", "Felix"))),
            false,
            "");
    assertEquals(
        """
        title: A title                    # from the page's head
        list:
          - family: Kim
            given: Felix
          # - b                           # named once: B
        inner:
          one: "1: 2"
          # two: 2                        # what it means
          # more:
          #   - x
        # last:                           # a list
        #   - z
        """,
        text(
            new Entry.Given("title", Value.of(" A\n title "), "from the\npage's head"),
            Entry.of("list", new Value.Items(List.of(person, offered))),
            Entry.of(
                "inner",
                new Value.Fields(
                    List.of(
                        Entry.of("one", "1: 2"),
                        new Entry.Open("two", Value.of("2"), "what it means"),
                        new Entry.Open("more", Value.of(List.of("x")), "")))),
            new Entry.Open("last", Value.of(List.of("z")), "a list")));
  }

  @Test
  void aListOfWhatIsOnlyOfferedIsEmpty() {
    Value.Item offered = new Value.Item(Value.of("b"), true, "");
    String yaml = text(Entry.of("list", new Value.Items(List.of(offered))));
    assertEquals("list:\n  # - b\n", yaml);
    assertEquals("{list=null}", String.valueOf(read(yaml)));
  }

  @Test
  void fieldsThatNoSlotIsForFollowAtTheEnd() {
    assertEquals(
        List.of("b", "a", "z"),
        new Slots()
                .add("b", "1", "")
                .add("a", "2", "")
                .fill(List.of(Entry.of("z", "3"), Entry.of("a", "4")))
                .stream()
                .map(Entry::key)
                .toList());
  }

  @Test
  void aBodyEndsItsLastLine() {
    assertEquals("---\n---\nText.\n", new Draft(KEY, List.of(), "Text.").text());
    assertEquals("---\n---\nText.\n", new Draft(KEY, List.of(), "Text.\n").text());
  }

  @Test
  void commentsAreExplainedWhereThereAreAny() {
    Entry open = new Entry.Open("a", Value.of("b"), "");
    assertEquals(HEAD + "# a: b\n---\n", new Draft(KEY, List.of(open), "").text());
    assertEquals(
        HEAD + "# To be told\n---\n",
        new Draft(KEY, List.of(), "").with(List.of("To be\n told")).text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A plain title",
        "“Quoted” – and – 한국, é: x",
        "Colon: in it",
        "Ends in a colon:",
        "Sharp # in it",
        "C#",
        "#1",
        "- hyphen",
        "--- fence",
        "---",
        "? question",
        "[list]",
        "{a: b}",
        "\"quoted\" and more",
        "'single'",
        "back\\slash \\n \"x\"",
        "& anchor",
        "*star*",
        "! tag",
        "| bar",
        "> fold",
        "% percent",
        "@ at",
        "` tick",
        "null",
        "Null",
        "~",
        "true",
        "No",
        "../2016",
        "2018/..",
        "-0044",
        "2023-05-09~",
        "…",
        "\u200Fעברית",
        "می\u200Cشود",
        "a\u202Eb",
        "a\u2028line",
        "a\u0085next",
        "a\u200Bb",
        "\uFEFFbom",
        "emoji 😀",
        ", comma",
        "a, b: [c] {d}",
        "<<",
        "="
      })
  void everyTextIsReadBackAsItIs(String text) {
    Map<String, Object> expected = new LinkedHashMap<>();
    expected.put("value", text);
    expected.put("list", new ArrayList<>(List.of(text, text)));
    String yaml =
        text(
            Entry.of("value", text),
            new Entry.Given("list", Value.of(List.of(text, text)), text + "\n" + text),
            new Entry.Open("open", Value.of(text), text));
    Object read = read(yaml);
    assertEquals(expected.toString(), String.valueOf(read), yaml);
  }

  @Test
  void whatTurnsALineIsSeen() {
    assertEquals("a: \"x\\u202Ey\"\n", text(Entry.of("a", "x\u202Ey")));
    assertEquals("a: می\u200Cشود\n", text(Entry.of("a", "می\u200Cشود")));
  }

  @Test
  void numbersAndYearsStandAsCuratorsWriteThem() {
    assertEquals("a: 12\nb: 2023-05\n", text(Entry.of("a", "12"), Entry.of("b", "2023-05")));
  }
}
