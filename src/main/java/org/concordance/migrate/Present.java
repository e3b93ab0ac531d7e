package org.concordance.migrate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordance.ingest.Incoming;
import org.concordance.model.Archive;
import org.concordance.model.ArchiveRecord;
import org.concordance.model.FoldedName;
import org.concordance.model.FreePage;
import org.concordance.model.Reading;
import org.concordance.model.RecordKey;
import org.concordance.model.RecordKind;
import org.concordance.model.Status;

/** Knows which pages of the old site the archive has already. */
final class Present {

  private final Redirects redirects;
  private final Map<RecordKey, ArchiveRecord> records = new HashMap<>();
  private final Map<String, List<ArchiveRecord>> byTitle = new HashMap<>();

  /** What an archive has before anything comes. */
  Present(Archive archive, Redirects redirects) {
    this.redirects = redirects;
    archive
        .records()
        .forEach(
            record -> {
              records.put(record.key(), record);
              byTitle
                  .computeIfAbsent(title(record.kind(), record.label()), any -> new ArrayList<>())
                  .add(record);
            });
  }

  private static String title(RecordKind kind, String label) {
    return kind.word() + " " + FoldedName.of(label).text();
  }

  /**
   * The record of a page, by an address that it has or had; of one that stands there itself, by its
   * title too.
   */
  Optional<RecordKey> at(RecordKind kind, String title, Stream<String> addresses) {
    return addresses
        .flatMap(address -> redirects.holder(address).stream())
        .filter(key -> key.kind() == kind)
        .map(records::get)
        .filter(record -> isFormer(record) || sameTitle(record, title))
        .map(ArchiveRecord::key)
        .findFirst();
  }

  private static boolean isFormer(ArchiveRecord record) {
    return !record.formerAddresses().isEmpty();
  }

  private static boolean sameTitle(ArchiveRecord record, String title) {
    return title(record.kind(), record.label()).equals(title(record.kind(), title));
  }

  /** The file that holds the same title and text. */
  Optional<String> sameText(Incoming.Record record) {
    String title = title(record.draft().key().kind(), record.title());
    return byTitle.getOrDefault(title, List.of()).stream()
        .filter(one -> text(one).equals(record.draft().body().strip()))
        .map(ArchiveRecord::file)
        .findFirst();
  }

  private static String text(ArchiveRecord record) {
    if (record instanceof Reading reading) {
      return reading.body().markdown().strip();
    }
    return record instanceof FreePage page ? page.body().markdown().strip() : "";
  }

  /** Whether a record that is here is a draft, to which no file may link. */
  boolean isDraft(RecordKey key) {
    return records.get(key) instanceof Reading reading && reading.status() == Status.DRAFT;
  }

  /** A record that is here. */
  ArchiveRecord record(RecordKey key) {
    return Objects.requireNonNull(records.get(key));
  }

  /** The file of a record, as messages show it. */
  String file(RecordKey key) {
    return Optional.ofNullable(records.get(key))
        .map(ArchiveRecord::file)
        .orElse(key.kind().folder() + "/" + key.id() + ".md");
  }
}
