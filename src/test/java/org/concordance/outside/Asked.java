package org.concordance.outside;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.concordance.build.Review;
import org.concordance.cache.CacheFolder;
import org.concordance.model.Archive;
import org.concordance.testing.Sites;
import org.concordance.testing.TestArchive;

/** A small archive whose links and snapshots are asked after on a web that follows a script. */
final class Asked {

  /** The day of the questions. */
  static final LocalDate TODAY = LocalDate.parse("2026-11-22");

  final TestArchive archive;
  final List<String> progress = new ArrayList<>();
  ScriptedWeb web = new ScriptedWeb();
  private final Path folder;

  Asked(Path folder) {
    this.folder = folder;
    this.archive = TestArchive.sound(folder);
    source("  URL: https://a.net/work\n", "It says one thing.");
  }

  /** Writes the one reading anew, with further lines of its source from line 8 on. */
  void source(String lines, String body) {
    archive.write(
        "readings/sound.md",
        "---\ntitle: A summary\nsummarized: 2026-11-21\nsource:\n  type: report\n"
            + "  title: A report\n  issued: 2024-03-05\n"
            + lines
            + "---\n"
            + body
            + "\n");
  }

  /** The folder in which answers are kept. */
  Path cache() {
    return folder.resolve("cache");
  }

  /** Somebody who begins to ask on a day. */
  Inquirer inquirer(LocalDate today) {
    return new Inquirer(
        web, web::pause, Manners.POLITE, new CacheFolder(cache()), today, 7, progress::add);
  }

  /** The archive as it is now. */
  Archive made() {
    return Sites.make(archive.content()).archive();
  }

  /** What is told, with its places, without the folder and the cures. */
  List<String> told(Findings findings) {
    return Review.placed(findings.advice(), archive.content()).stream()
        .map(problem -> problem.toString().replace(archive.content() + "/", "").split("\n")[0])
        .toList();
  }
}
