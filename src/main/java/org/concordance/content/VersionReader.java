package org.concordance.content;

import java.util.Optional;
import org.concordance.edtf.Edtf;
import org.concordance.model.Name;
import org.concordance.model.Place;
import org.concordance.model.Problems;
import org.concordance.model.RecordIndex;
import org.concordance.model.RecordKey;
import org.concordance.model.RecordKind;
import org.concordance.model.Resolution;
import org.concordance.model.SiteConfig;
import org.concordance.model.Version;

/** Reads the earlier texts of readings. */
final class VersionReader {

  private final RecordIndex index;
  private final SiteConfig config;
  private final References references;
  private final String root;
  private final Problems problems;

  VersionReader(
      RecordIndex index, SiteConfig config, References references, String root, Problems problems) {
    this.index = index;
    this.config = config;
    this.references = references;
    this.root = root;
    this.problems = problems;
  }

  /** The version in a file; nothing when its reading is a draft, or unknown, which is reported. */
  Optional<Version> read(TextFile file) {
    String id = file.path().split("/")[1];
    Optional<Edtf> date = Edtf.parseDay(file.stem());
    if (date.isEmpty()) {
      problems.error(
          Place.of(file.shown()),
          "there is no such day: " + file.stem(),
          "the file is named after the day from which the text stood, as in 2026-11-21.md");
    }
    return date.flatMap(day -> reading(id, file).map(reading -> version(reading, id, day, file)));
  }

  private Optional<String> reading(String id, TextFile file) {
    Resolution found = index.resolve(RecordKind.READING, id);
    return switch (found.outcome()) {
      case FOUND, MOVED -> Optional.of(found.key().id());
      case DRAFT -> Optional.empty();
      case SPLIT, AMBIGUOUS, UNKNOWN -> {
        problems.error(
            Place.of(file.shown()),
            "an earlier text of '" + id + "', which is no reading",
            index
                    .nearest(RecordKind.READING, id)
                    .map(near -> "did you mean the folder '" + near + "'? Or bring")
                    .orElse("bring")
                + (" back " + root + "/readings/" + id + ".md"));
        yield Optional.empty();
      }
    };
  }

  private Version version(String reading, String folder, Edtf date, TextFile file) {
    ParsedFile parsed = ParsedFile.of(new RecordKey(RecordKind.READING, folder), file, problems);
    Fields fields = parsed.fields("an earlier text", references, problems);
    Values values = fields.values();
    Version version =
        new Version(
            reading,
            folder,
            file.shown(),
            date,
            fields.required("title", values::text).orElse(reading),
            fields.optional("language", values::language).orElse(config.language()),
            fields
                .optional("summarizer", new NameReader(values, index)::read)
                .orElse(new Name.Literal(config.editor())),
            fields.optional("source", new WorkReader(values, index)::read),
            fields.optional("withdrawn", node -> ReadingReader.withdrawal(values, node)),
            parsed.body());
    fields.rejectOthers();
    return version;
  }
}
