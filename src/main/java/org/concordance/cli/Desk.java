package org.concordance.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.concordance.content.Assembler;
import org.concordance.content.ContentReader;
import org.concordance.content.Sources;
import org.concordance.draft.Holdings;
import org.concordance.draft.Ids;
import org.concordance.ingest.Register;
import org.concordance.ledger.Ledger;
import org.concordance.model.Archive;
import org.concordance.model.FieldRules;
import org.concordance.model.Problems;
import org.concordance.model.RecordKey;
import org.concordance.model.RecordKind;
import org.concordance.model.Refusal;
import org.concordance.model.Resolution;

/**
 * The archive as it lies before whoever adds to it: as much as can be read, drafts included.
 * Mistakes in it are for {@code check} to tell, and keep nobody from writing a new file.
 *
 * @param root the content folder, as messages show it
 * @param archive the archive
 * @param ledger what was published before
 * @param ids which ids are free
 * @param holdings what it has already
 */
record Desk(String root, Archive archive, Ledger ledger, Ids ids, Holdings holdings) {

  /**
   * Reads an archive.
   *
   * @throws NewException when there is none
   */
  static Desk of(Path source) {
    Problems untold = new Problems();
    if (!Files.isDirectory(source)) {
      throw new NewException(
          "there is no folder '" + source + "'; name the content folder with --source");
    }
    Sources sources = ContentReader.read(source, untold);
    if (sources.config().isEmpty()) {
      throw new NewException(
          "'"
              + source
              + "' is not the content folder of an archive: archive.yaml is missing or cannot be"
              + " read; name the folder with --source");
    }
    Archive archive = Assembler.assemble(sources, true, untold);
    return new Desk(
        sources.root(),
        archive,
        sources.ledger(),
        new Ids(archive.index(), sources.ledger()),
        new Holdings(archive));
  }

  /** What it has already, for an import to add to. */
  Register register() {
    return new Register(archive, ledger);
  }

  /** The language in which the archive is written, as a BCP 47 tag. */
  String language() {
    return archive.config().language();
  }

  /** The rule for the id of a record that is there, or that an open vocabulary makes up. */
  Function<String, Optional<Refusal>> recordOf(RecordKind kind) {
    return id -> FieldRules.id(id).or(() -> reference(kind, id));
  }

  private Optional<Refusal> reference(RecordKind kind, String id) {
    Resolution found = archive.index().resolve(kind, id);
    return switch (found.outcome()) {
      case FOUND, DRAFT -> Optional.empty();
      case MOVED ->
          Optional.of(
              new Refusal(
                  kind.word() + " '" + id + "' is now '" + found.key().id() + "'",
                  "write " + found.key().id()));
      case SPLIT ->
          Optional.of(
              new Refusal(
                  kind.word() + " '" + id + "' was replaced by several",
                  "choose one of: "
                      + String.join(", ", found.keys().stream().map(RecordKey::id).toList())));
      case AMBIGUOUS, UNKNOWN ->
          archive.config().vocabulary().isOpen(kind) ? Optional.empty() : unknown(kind, id);
    };
  }

  private Optional<Refusal> unknown(RecordKind kind, String id) {
    String create = "create it first: concordance new " + kind.word() + " " + id;
    return Optional.of(
        new Refusal(
            "unknown " + kind.word() + " '" + id + "'",
            archive
                .index()
                .nearest(kind, id)
                .map(near -> "did you mean '" + near + "'? Or " + create)
                .orElse(create)));
  }
}
