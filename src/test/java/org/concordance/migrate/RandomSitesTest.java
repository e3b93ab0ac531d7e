package org.concordance.migrate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.concordance.content.Assembler;
import org.concordance.content.ContentReader;
import org.concordance.content.Sources;
import org.concordance.ingest.Incoming;
import org.concordance.ingest.Register;
import org.concordance.model.Archive;
import org.concordance.model.Problems;
import org.concordance.oldsite.Generator;
import org.concordance.oldsite.Mapping;
import org.concordance.oldsite.Site;
import org.concordance.testing.OldSite;
import org.concordance.testing.TestArchive.Run;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sites by chance come over, and the archive that they come to has no mistake. */
final class RandomSitesTest {

  /** {@code -Dsites.seeds=20} for a long look. */
  private static final long SEEDS = Long.getLong("sites.seeds", 1);

  @TempDir private Path folder;

  static Stream<Arguments> sites() {
    return Stream.of(Generator.values())
        .flatMap(one -> LongStream.rangeClosed(1, SEEDS).mapToObj(seed -> Arguments.of(one, seed)));
  }

  @ParameterizedTest(name = "{0}, seed {1}")
  @MethodSource("sites")
  void whateverComesTheArchiveBuilds(Generator generator, long seed) {
    OldSite site = new OldSite(folder);
    new RandomSite(generator, seed, site).write(120);

    // As it comes, before the rehearsal mends anything.
    Problems problems = new Problems();
    Sources sources = ContentReader.read(site.archive().content(), problems);
    Archive archive = Assembler.assemble(sources, true, problems);
    Register register = new Register(archive, sources.ledger());
    Site read = Site.read(site.path(""), Optional.empty(), Mapping.NONE).orElseThrow();
    for (Incoming one :
        Migration.of(read, new Import(archive, register, "2027-03-01", false, Set.of()))
            .incoming()) {
      if (one instanceof Incoming.Record record) {
        record.media().forEach((path, bytes) -> site.archive().write(path, bytes));
        site.archive().write(record.draft().path(), record.draft().text());
      }
    }
    Run run = site.archive().build(folder.resolve("site"), "--quiet");
    assertEquals(
        "", String.join("\n", run.err().lines().filter(line -> line.contains(": error")).toList()));
    assertEquals(0, run.status(), run.err());
  }

  @ParameterizedTest(name = "{0}, seed {1}")
  @MethodSource("sites")
  void nothingComesASecondTime(Generator generator, long seed) {
    OldSite site = new OldSite(folder);
    new RandomSite(generator, seed, site).write(30);
    site.take("--quiet");
    Run again = site.take();
    assertTrue(again.out().contains("0 come, "), again.out());
  }
}
