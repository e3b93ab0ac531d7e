package org.concordance.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.concordance.model.Archive;
import org.concordance.model.ArchiveRecord;
import org.concordance.model.Output;
import org.concordance.model.RecordKey;
import org.concordance.model.RecordKind;
import org.concordance.model.Resolution;

/**
 * Keeps the files beside a page at the addresses that the page had before. A page can lead on to
 * where it is now; a file cannot, so it stands there again.
 */
final class FormerFiles {

  private final Archive archive;

  /** The files beside the page of each record, by that page's folder. */
  private final Map<String, List<Output>> files = new TreeMap<>();

  private FormerFiles(Archive archive, List<Output> outputs) {
    this.archive = archive;
    for (Output output : outputs) {
      String[] parts = output.path().split("/");
      if (parts.length > 2 && RecordKind.ofFolder(parts[0]).isPresent()) {
        files.computeIfAbsent(parts[0] + "/" + parts[1], key -> new ArrayList<>()).add(output);
      }
    }
  }

  /**
   * The files once more, under the names of records that were renamed, or merged into one other.
   *
   * @param outputs the files beside the pages of today
   */
  static List<Output> of(Archive archive, List<Output> outputs) {
    List<Output> again = new ArrayList<>();
    List<ArchiveRecord> moved = archive.records().filter(FormerFiles::hasMoved).toList();
    if (!moved.isEmpty()) {
      FormerFiles former = new FormerFiles(archive, outputs);
      moved.forEach(record -> again.addAll(former.of(record)));
    }
    return again;
  }

  private static boolean hasMoved(ArchiveRecord record) {
    return !record.formerIds().isEmpty() || !record.replacedBy().isEmpty();
  }

  private List<Output> of(ArchiveRecord record) {
    List<Output> again = new ArrayList<>();
    for (String id : record.formerIds()) {
      RecordKey key = new RecordKey(record.kind(), id);
      if (archive.index().isFormer(key, record)) {
        again.addAll(at(key, record));
      }
    }
    if (!record.replacedBy().isEmpty()) {
      again.addAll(at(record.key(), record));
    }
    return again;
  }

  /**
   * The files at an id that a record had; of one that was divided, those that it still has.
   *
   * @param old the id
   * @param record the record that had it
   */
  private List<Output> at(RecordKey old, ArchiveRecord record) {
    Resolution today = archive.index().resolve(old.kind(), old.id());
    RecordKey key = today.keys().size() == 1 ? today.key() : record.key();
    if (key.equals(old)) {
      return List.of();
    }
    return files.getOrDefault(key.kind().folder() + "/" + key.id(), List.of()).stream()
        .map(file -> file.at(renamed(file.path(), key.id(), old.id())))
        .toList();
  }

  private static String renamed(String path, String id, String old) {
    String[] parts = path.split("/");
    parts[1] = old;
    int last = parts.length - 1;
    parts[last] = old + parts[last].substring(id.length());
    return String.join("/", parts);
  }
}
