package org.concordance.export;

import java.nio.file.Path;
import org.concordance.testing.TestArchive;

/** An archive in which every name holds what a syntax could stumble over. */
final class HostileArchive {

  static final String TITLE = "Ars & \"Acta\": <archive> \\LaTeX{} 100% — 文庫 🗄️, 'quoted'";
  static final String EDITOR = "Müller, Sons and \"Co.\" | Ltd. \\";
  static final String URL = "https://hostile.example/a&b/";
  static final String EVIL = "=1+1|\"x\", \\textbf{50%} of $100_x^2 #1 & <b>“Ü”</b> 🗄️ - שלום";
  static final String ADDRESS = "HTTPS://evil.example/a|b/{c}[d]?q=%zz&r=é^`#one#two";
  static final String ADDRESS_AS_URI =
      "https://evil.example/a%7Cb/%7Bc%7D%5Bd%5D?q=%25zz&r=%C3%A9%5E%60#one%23two";

  private HostileArchive() {}

  static TestArchive write(Path folder) {
    TestArchive archive = new TestArchive(folder);
    archive.write(
        "archive.yaml",
        """
        title: %s
        url: %s
        authority: hostile.example,2026
        description: |
          First "line": with \\n, and
          second line. 'Quoted' # no comment
        editor: %s
        licence: {name: "Our \\"own\\" licence", URL: %s}
        """
            .formatted(yaml(TITLE), URL, yaml(EDITOR), yaml(ADDRESS)));
    topics(archive);
    archive.write("actors/plain.md", "---\nname: Plain, Inc. and Sons\nkind: organization\n---\n");
    archive.write(
        "actors/evil.md",
        """
        ---
        name: %1$s
        kind: person
        also: [%1$s, "Kim \\"Jong\\" Un", %2$s]
        native: {en: Another, ko: 김정은, ar: "\u202Bكيم\u202C"}
        part-of: [plain, paper]
        same-as: [%3$s]
        references: [{URL: %3$s, title: %1$s}]
        formerly: [evil-once]
        ---
        Evil \\*is\\* "quoted" \\\\ here.
        """
            .formatted(yaml(EVIL), yaml("Second\tname"), yaml(ADDRESS)));
    archive.write("actors/paper.md", "---\nname: The Daily “Ü”\nkind: publication\n---\n");
    archive.write("actors/gone.md", "---\nname: Gone\nkind: person\nreplaced-by: evil\n---\n");
    archive.write(
        "events/evil.md",
        """
        ---
        title: %1$s
        date: {edtf: 2023-08~, text: %1$s}
        place: %1$s
        also: [%1$s, Other]
        actors: [evil, plain]
        topics: [narrow]
        references: [%2$s]
        ---
        """
            .formatted(yaml(EVIL), yaml(ADDRESS)));
    readings(archive);
    return archive;
  }

  private static void topics(TestArchive archive) {
    archive.write("topics/top.md", "---\nlabel: Top\nrelated: [below, narrow]\n---\n");
    archive.write("topics/below.md", "---\nlabel: Below\nbroader: top\n---\nWhat is below.\n");
    archive.write("topics/old.md", "---\nlabel: Old\nreplaced-by: [top, below]\n---\n");
    archive.write(
        "topics/narrow.md",
        """
        ---
        label: %1$s
        broader: below
        related: [side, narrow]
        also: [%1$s, other words]
        native: {en: In English again, ja: 文庫, zh-Hant: 文庫}
        scope: |
          What it "covers",
          on \\ two lines.
        same-as: [%2$s]
        references: [%2$s]
        formerly: [narrow-once]
        ---
        """
            .formatted(yaml(EVIL), yaml(ADDRESS)));
    archive.write("topics/side.md", "---\nlabel: Side\n---\n");
  }

  private static void readings(TestArchive archive) {
    archive.write(
        "readings/evil.md",
        """
        ---
        title: %1$s
        language: he
        summarized: 2026-11-21
        summarizer: "@Ütz, \\"the\\" summarizer"
        source:
          type: report
          title: >
            “Quotes ‘within’ \"quotes\"”
            on two lines
          author:
            - {literal: "Smith, Jones and Sons | Partners \\\\ Ltd."}
            - {family: Çelik, given: Şûle}
            - {family: 김, given: 정은}
            - {actor: evil}
          editor: [{literal: "A|B"}]
          container-title: The Daily “Ü”
          publisher: {literal: "Plain, Inc. and Sons"}
          collection-title: "-Series, +1"
          number: 007
          issued: ../2016
          language: tr
          URL: %2$s
          DOI: https://doi.org/10.1000/ABC(1)<2>;x
          accessed: 2026-11
          basis: full text
          archived: {URL: %2$s}
        topics: [narrow]
        actors: [{id: plain, role: quoted}]
        events: [evil]
        changes: [{date: 2026-12-02, note: Mended.}]
        ---
        =Gist, "quoted".

        Second paragraph.
        """
            .formatted(yaml(EVIL), yaml(ADDRESS)));
    archive.write(
        "readings/bare.md", TestArchive.reading("", "").replace("issued: 2024", "author: unknown"));
    archive.write("readings/draft.md", TestArchive.reading("status: draft\n", "Draft."));
    archive.write(
        "readings/withdrawn.md",
        TestArchive.reading(
            "status: withdrawn\nwithdrawn: {date: 2026-12-05, reason: Why.}\ntopics: [side]\n",
            "Withdrawn text."));
  }

  /** A text as YAML has it in double quotes. */
  private static String yaml(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
