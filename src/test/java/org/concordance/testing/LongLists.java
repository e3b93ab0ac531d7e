package org.concordance.testing;

import java.nio.file.Path;
import java.util.Locale;

/** An archive whose lists are divided over several pages. */
final class LongLists {

  /** More than two pages of 200. */
  private static final int SIZE = 410;

  private LongLists() {}

  /** Writes it, and gives its content folder. */
  static Path write(Path folder) {
    TestArchive archive =
        new TestArchive(folder)
            .write("archive.yaml", "title: Long lists\nurl: https://long.example/\n")
            .write(
                "actors/harbour-board.md", "---\nname: Harbour Board\nkind: organization\n---\n");
    for (int i = 0; i < SIZE; i++) {
      String number = String.format(Locale.ROOT, "%03d", i);
      archive
          .write(
              "actors/person-" + number + ".md",
              "---\nname: Person " + number + "\nkind: person\npart-of: harbour-board\n---\n")
          .write(
              "readings/reading-" + number + ".md",
              TestArchive.reading(
                  "actors: [harbour-board]\n",
                  "The Harbour Board met for the " + number + "th time."));
    }
    return archive.content();
  }
}
