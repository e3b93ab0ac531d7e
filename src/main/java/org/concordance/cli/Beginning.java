package org.concordance.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.concordance.publish.NewFiles;
import org.concordance.start.Program;
import org.concordance.start.Settings;

/**
 * What is said of a new archive, and what to do next.
 *
 * @param files how many it has
 * @param example whether there is one among them
 * @param keptReadme whether the folder had a README of its own
 */
record Beginning(
    Path folder,
    Settings settings,
    Program program,
    int files,
    boolean example,
    boolean keptReadme) {

  /** As many names as a message has room for. */
  static final int MANY = 5;

  String text() {
    List<String> lines = new ArrayList<>();
    boolean here = folder.toAbsolutePath().normalize().equals(Path.of("").toAbsolutePath());
    lines.add(
        "Made a new archive in "
            + (here ? "this folder" : folder)
            + ": "
            + Summary.count(files, "file", "files")
            + (example ? ", with an example to look at." : "."));
    lines.add("");
    if (!here) {
      lines.add("  cd " + quoted(folder.toString()));
    }
    lines.add("  concordance serve          shows the site, and each change as you save it");
    lines.add("  concordance new reading    makes the file of your first reading");
    lines.add("");
    lines.add("CURATING.md says how to go on, and what to do before you publish.");
    notes(lines);
    return String.join(System.lineSeparator(), lines);
  }

  private void notes(List<String> lines) {
    if (keptReadme) {
      lines.add("The README that was there stays as it is.");
    }
    if (!settings.language().matches("en(-.*)?")) {
      lines.add("The pages in content/pages are in English: write them in your language.");
    }
    if (!program.isPublished()) {
      lines.add(
          "This program is no release, so GitHub could not fetch it. Before you publish, download a"
              + " release, and run its 'init --update' here.");
    }
    if (NewFiles.isWithinRepository(folder)) {
      lines.add(
          "This folder lies within a git repository. GitHub finds the workflows only in the"
              + " repository's own folder.");
    }
  }

  private static String quoted(String name) {
    return name.matches("[\\p{L}\\p{N}_./\\\\:-]+") ? name : "\"" + name + "\"";
  }
}
