package org.concordance.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concordance.ledger.Address;
import org.concordance.ledger.AddressKind;
import org.concordance.ledger.Anchor;
import org.concordance.ledger.Anchors;
import org.concordance.ledger.Ledger;
import org.concordance.ledger.LedgerFiles;
import org.concordance.model.Archive;
import org.concordance.model.Permalink;
import org.concordance.model.Place;
import org.concordance.model.Problems;
import org.concordance.model.Reading;
import org.concordance.model.Version;

/** Finds addresses and passages that were published and that this site would no longer have. */
final class LedgerCheck {

  private final Ledger before;
  private final Ledger now;
  private final Archive archive;
  private final String root;
  private final Set<String> paths;
  private final Map<String, PageFacts> pages;
  private final Problems problems;

  /**
   * A check of a site.
   *
   * @param before what was published before
   * @param now what would be, after this
   * @param root the content folder, as messages show it
   * @param paths the paths of all files
   * @param pages the pages by the paths of their files
   */
  LedgerCheck(
      Ledger before,
      Ledger now,
      Archive archive,
      String root,
      Set<String> paths,
      Map<String, PageFacts> pages,
      Problems problems) {
    this.before = before;
    this.now = now;
    this.archive = archive;
    this.root = root;
    this.paths = paths;
    this.pages = pages;
    this.problems = problems;
  }

  void check() {
    before.addresses().values().stream()
        .filter(address -> !paths.contains(address.permalink().file()))
        .filter(address -> !isToldWithReading(address))
        .forEach(this::reportVanished);
    new OwnerCheck(before, archive, problems).check();
    new SwapCheck(before, now, archive, problems).check();
    archive.readings().stream()
        .filter(reading -> !problems.hasError(reading.file()))
        .forEach(this::checkWhole);
    archive.versions().forEach(this::checkWhole);
    checkPassages();
  }

  /** Whether it is the record of an original whose reading has vanished too. */
  private boolean isToldWithReading(Address address) {
    Permalink reading = Permalink.of(address.permalink().path().replaceFirst("source/$", ""));
    return address.kind() == AddressKind.SOURCE
        && before.has(reading)
        && !paths.contains(reading.file());
  }

  private void reportVanished(Address address) {
    Place place = place(address.permalink().toString());
    problems.error(
        place,
        "the published address " + address.permalink() + " would vanish",
        new VanishedAddress(address, archive, before, now, root).cure()
            + "; if it was recorded by mistake and never cited, take out this line");
  }

  /** Whether the two parts of the ledger know the same texts: one may have been deleted. */
  private void checkWhole(Reading reading) {
    List<String> published =
        reading.ids().stream().filter(id -> before.has(reading.kind().permalink(id))).toList();
    List<String> recorded = reading.ids().stream().filter(before.anchors()::containsKey).toList();
    boolean lost = !reading.isWithdrawn() && before.anchors(recorded).text().isEmpty();
    if (!published.isEmpty() && lost) {
      reportLost(published.get(0));
    }
    if (published.isEmpty() && !recorded.isEmpty()) {
      problems.error(
          place(recorded.get(0)),
          "passages are recorded of a reading whose address is not",
          "bring back its line in ledger/permalinks.tsv with git; if it was never cited, delete this"
              + " file too");
    }
  }

  private void checkWhole(Version version) {
    String name = Ledger.version(version.folder(), version.date());
    if (before.has(version.permalink())
        && version.withdrawal().isEmpty()
        && before.firstAnchors(List.of(name)).text().isEmpty()) {
      reportLost(name);
    }
  }

  private void reportLost(String text) {
    problems.error(
        LedgerFiles.anchorsPlace(text, root),
        "the text was published, and its passages are recorded here no more",
        "bring this file back with git: it keeps their addresses");
  }

  /** Whether the page of a reading, and those of its earlier texts, have every passage. */
  private void checkPassages() {
    Map<String, Reading> readings = new HashMap<>();
    for (Reading reading : archive.readings()) {
      readings.put(reading.id(), reading);
      reading.ids().forEach(id -> checkPassages(reading.permalink(), id));
    }
    for (Version version : archive.versions()) {
      if (!readings.get(version.reading()).isWithdrawn()) {
        checkPassages(version.permalink(), Ledger.version(version.folder(), version.date()));
      }
    }
  }

  private void checkPassages(Permalink page, String text) {
    PageFacts facts = pages.get(page.file());
    Anchors recorded = before.anchors().get(text);
    if (facts == null || recorded == null) {
      return;
    }
    for (Anchor anchor : recorded.list()) {
      if (!facts.ids().contains(anchor.id())) {
        problems.error(
            place(text),
            "the published passage " + page + "#" + anchor.id() + " would vanish",
            "put the text back as it was, and please report this as a mistake of the program");
      }
    }
  }

  private Place place(String recorded) {
    return Optional.ofNullable(before.places().get(recorded)).orElseThrow();
  }
}
