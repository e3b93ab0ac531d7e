package org.concordance.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.concordance.edtf.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a correction is added to a file whose every other byte belongs to its curator. */
final class ChangesEditTest {

  private static final Edtf DAY = Edtf.parse("2026-12-02");

  private static Optional<String> add(String text) {
    return ChangesEdit.add(text, DAY, "He said \"so\": #1 \\ 2");
  }

  private static final String ENTRY =
      "- date: 2026-12-02\n  note: \"He said \\\"so\\\": #1 \\\\ 2\"\n";

  @Test
  void beginsTheListAtTheEnd() {
    assertEquals(
        Optional.of("---\ntitle: T # note\n\nchanges:\n" + ENTRY.indent(2) + "---\nText\n"),
        add("---\ntitle: T # note\n\n---\nText\n"));
  }

  @Test
  void fillsAListThatIsEmpty() {
    assertEquals(
        Optional.of("---\nchanges:\n" + ENTRY.indent(2) + "title: T\n---\n"),
        add("---\nchanges:\ntitle: T\n---\n"));
  }

  @Test
  void fillsEmptyBrackets() {
    assertEquals(
        Optional.of("---\nchanges: # none\n" + ENTRY.indent(2) + "title: T\n---\n"),
        add("---\nchanges: []# none\ntitle: T\n---\n".replace("]#", "] #"))
            .map(text -> text.replace(":  #", ": #")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "  - date: 2026-11-30\n    note: One.\n",
        "  - date: 2026-11-30\n    note: >-\n      One that is long\n      and folded.\n",
        "  - date: 2026-11-30\n    note: One that is long\n      and plain.   # why\n",
        "  - note: 'Quoted ''so'''\n    date: 2026-11-30\n",
        "  - {date: 2026-11-30, note: In braces}\n",
        "  -   date: 2026-11-30\n      note: Far in.\n"
      })
  void followsTheLastEntryWithItsIndent(String entries) {
    String text = "---\ntitle: T\nchanges:\n" + entries + "# after\nstatus: published\n---\nText\n";
    assertEquals(Optional.of(text.replace(entries, entries + ENTRY.indent(2))), add(text));
  }

  @Test
  void followsAListWithoutIndent() {
    String entries = "- date: 2026-11-30\n  note: One.\n";
    assertEquals(
        Optional.of("---\nchanges:\n" + entries + ENTRY + "title: T\n---\n"),
        add("---\nchanges:\n" + entries + "title: T\n---\n"));
  }

  @Test
  void keepsLineEndsAndTheByteOrderMark() {
    assertEquals(
        Optional.of(
            ("\uFEFF---\ntitle: T\nchanges:\n" + ENTRY.indent(2) + "---\nText")
                .replace("\n", "\r\n")),
        add("\uFEFF---\r\ntitle: T\r\n---\r\nText"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[{date: 2026-11-30, note: One}]", "{}", "some text"})
  void leavesAListInBracketsToTheCurator(String list) {
    assertEquals(Optional.empty(), add("---\ntitle: T\nchanges: " + list + "\n---\nText\n"));
  }
}
