package org.concordance.build;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.concordance.content.ChangesEdit;
import org.concordance.content.VersionFile;
import org.concordance.edtf.Edtf;
import org.concordance.markup.BodyRenderer;
import org.concordance.model.Nearest;
import org.concordance.model.Reading;
import org.concordance.model.Status;

/**
 * The beginning of a revision: the published text of a reading is kept as an earlier one, and the
 * reading says what will have changed in it.
 *
 * @param reading the reading
 * @param kept the day that names the earlier text; empty when the text of today is not a day old
 * @param files the files to write, by their paths below the content folder
 */
public record Revision(Reading reading, Optional<Edtf> kept, Map<String, String> files) {

  /** Copies the map. */
  public Revision {
    files = Map.copyOf(files);
  }

  /**
   * Finds the reading to be revised.
   *
   * @param built the archive as it stands, published text included
   * @throws RevisionException when there is none, or nothing of it is published
   */
  public static Reading find(Built built, String id) {
    List<Reading> readings = built.archive().readings();
    Reading reading =
        readings.stream()
            .filter(one -> one.ids().contains(id))
            .findFirst()
            .orElseThrow(() -> new RevisionException(unknown(id, readings)));
    if (reading.status() != Status.PUBLISHED) {
      throw new RevisionException(
          "'" + id + "' is " + reading.status().word() + "; nothing of it is published");
    }
    if (reading.ids().stream()
        .noneMatch(one -> built.linked().ledger().has(reading.kind().permalink(one)))) {
      throw new RevisionException(
          "'" + id + "' is not recorded as published, so nobody can have cited it; just change it");
    }
    return reading;
  }

  private static String unknown(String id, List<Reading> readings) {
    String near =
        Nearest.to(id, readings.stream().map(Reading::id).toList())
            .map(other -> "; did you mean '" + other + "'?")
            .orElse("");
    return "no reading has the id '" + id + "'" + near;
  }

  /**
   * Prepares a revision.
   *
   * @param built the archive as it stands
   * @param reading a reading that {@link #find} found in it
   * @param text the text of its file
   * @param date the day of the revision
   * @param note what is going to be changed, and why
   * @throws RevisionException when the text is not the published one, or cannot be added to
   */
  public static Revision of(Built built, Reading reading, String text, Edtf date, String note) {
    Edtf since = reading.version();
    if (date.compareTo(since) < 0) {
      throw new RevisionException(
          "the text of today is of " + since + ", and cannot be revised on " + date + " before it");
    }
    checkPublished(built, reading);
    Map<String, String> files = new TreeMap<>();
    files.put(path(built, reading), announced(reading, text, date, note));
    Optional<Edtf> kept = Optional.of(since).filter(day -> !day.equals(date));
    kept.ifPresent(
        day ->
            files.put(
                "versions/" + reading.id() + "/" + day + ".md", frozen(built, reading, text)));
    return new Revision(reading, kept, files);
  }

  /** What is kept has to be what was published, not what the curator has made of it since. */
  private static void checkPublished(Built built, Reading reading) {
    boolean published =
        built.linked().ledger().anchors(reading.ids()).text().stream()
            .anyMatch(text -> text.isOf(reading.identity()));
    if (!published) {
      throw new RevisionException(
          reading.file()
              + " is not as it was published: put your copy aside, bring the published one back with"
              + " git, revise, and then make the change again");
    }
  }

  /** The path of a reading's file below the content folder. */
  public static String path(Built built, Reading reading) {
    return reading.file().substring(built.root().length() + 1);
  }

  private static String announced(Reading reading, String text, Edtf date, String note) {
    return ChangesEdit.add(text, date, note)
        .orElseThrow(
            () ->
                new RevisionException(
                    "cannot add to 'changes' in "
                        + reading.file()
                        + "; write it there as a list, with '- date: …' and 'note: …' on lines of"
                        + " their own"));
  }

  private static String frozen(Built built, Reading reading, String text) {
    String body = BodyRenderer.frozen(built.archive(), built.root(), reading.body());
    return VersionFile.of(reading, text, body);
  }
}
