package org.concordance.build;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.concordance.check.SiteCheck.Claim;
import org.concordance.model.Archive;
import org.concordance.model.ArchiveRecord;
import org.concordance.model.Permalink;
import org.concordance.model.Place;

/** Tells which content each path of the site is for. */
final class Claims {

  private Claims() {}

  /**
   * The claims of an archive, by path.
   *
   * @param root the content folder, as messages show it
   */
  static Map<String, Claim> of(Archive archive, String root) {
    Map<String, Claim> claims = new TreeMap<>();
    archive.records().forEach(record -> claims.put(record.permalink().file(), of(record, root)));
    archive.records().forEach(record -> addFormer(record, claims));
    archive
        .versions()
        .forEach(version -> claims.put(version.permalink().file(), ofFile(version.file())));
    archive.media().forEach(media -> claims.put(media.path(), ofFile(root + "/" + media.path())));
    return claims;
  }

  /** The paths of the pages of earlier texts. */
  static Set<String> frozen(Archive archive) {
    return archive.versions().stream()
        .map(version -> version.permalink().file())
        .collect(Collectors.toSet());
  }

  private static Claim of(ArchiveRecord record, String root) {
    return record.file().isEmpty()
        ? new Claim(
            // The setting that lets it be named without a file.
            Place.of(root + "/archive.yaml"),
            "the " + record.kind().word() + " '" + record.id() + "', which has no record,",
            "write another id wherever front matter names it")
        : ofFile(record.file());
  }

  private static Claim ofFile(String file) {
    return new Claim(Place.of(file), file, "give this file another name");
  }

  /** A former id that another record has was reported where it is written. */
  private static void addFormer(ArchiveRecord record, Map<String, Claim> claims) {
    for (String id : record.formerIds()) {
      claims.putIfAbsent(
          record.kind().permalink(id).file(),
          new Claim(
              Place.of(record.file()),
              "the former id '" + id + "' in " + record.file(),
              "an address can lead to one page only: take the former id out"));
    }
    for (Permalink address : record.formerAddresses()) {
      claims.putIfAbsent(
          address.file(),
          new Claim(
              Place.of(record.file()),
              "the former address '" + address + "' in " + record.file(),
              "an address can lead to one page only: take the former address out"));
    }
  }
}
