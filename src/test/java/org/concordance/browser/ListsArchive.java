package org.concordance.browser;

import java.nio.file.Path;
import org.concordance.testing.TestArchive;

/**
 * An archive with one list of each kind that is just long enough to be narrowed: eleven readings of
 * four years and one without a date, twelve actors and twelve topics.
 */
final class ListsArchive {

  private ListsArchive() {}

  /** Writes it. */
  static TestArchive write(Path folder) {
    TestArchive archive =
        new TestArchive(folder)
            .write("archive.yaml", "title: Lists\nurl: https://lists.example/\n")
            .write("actors/kim.md", record("Kim Jong-un", "kind: person\nnative: {ko: 김정은}"))
            .write("actors/dprk.md", record("North Korea", "kind: government\nalso: [DPRK]"))
            .write("topics/radar.md", topic("Radar", ""))
            .write("topics/networks.md", topic("Radar networks", "broader: [radar]"));
    for (int i = 1; i <= 10; i++) {
      archive.write("actors/body-%02d.md".formatted(i), record("Body " + i, "kind: organization"));
      archive.write("topics/topic-%02d.md".formatted(i), topic("Topic " + i, ""));
    }
    String[] titles = {
      "Zürich talks",
      "“Aegis” at sea",
      "The U.S. view",
      "Čapek on drones",
      "Ørsted and ports",
      "Missile-warning data",
      "Item 10",
      "Item 9",
      "Élan",
      "Delta",
      "Nine",
      "Without a date"
    };
    for (int i = 0; i < titles.length; i++) {
      String date = i == 11 ? "" : ", issued: 20%02d-0%d".formatted(20 + i / 3, 9 - i % 3);
      archive.write(
          "readings/r-%02d.md".formatted(i),
          """
          ---
          title: "%s"
          summarized: 2026-11-21
          source: {type: report, title: A report, publisher: %s%s}
          actors: [dprk%s]
          topics: [networks]
          ---
          A gist of number %d.
          """
              .formatted(titles[i], i % 2 == 0 ? "Beta Press" : "Alpha Press", date, more(i), i));
    }
    return archive;
  }

  private static String more(int i) {
    return i < 3 ? ", kim" : i == 5 ? ", body-07" : "";
  }

  private static String record(String name, String fields) {
    return front("name", name, fields);
  }

  private static String topic(String label, String fields) {
    return front("label", label, fields);
  }

  private static String front(String key, String name, String fields) {
    return "---\n%s: %s\n%s\n---\n".formatted(key, name, fields);
  }
}
