package org.concordance.migrate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.concordance.content.Assembler;
import org.concordance.content.ContentReader;
import org.concordance.ingest.Incoming;
import org.concordance.ingest.Register;
import org.concordance.ledger.Ledger;
import org.concordance.model.Archive;
import org.concordance.model.Problems;
import org.concordance.oldsite.Generator;
import org.concordance.oldsite.Mapping;
import org.concordance.oldsite.Site;
import org.concordance.testing.OldSite;
import org.concordance.testing.TestArchive.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Hugo site of 2,000 posts comes over in one run, all losses named, and builds. */
final class LargeOldSiteIT {

  @TempDir private Path folder;

  @Test
  void twoThousandPostsComeInOneRun() {
    OldSite site = new OldSite(folder);
    new RandomSite(Generator.HUGO, 7, site).write(2_000);
    Archive archive =
        Assembler.assemble(
            ContentReader.read(site.archive().content(), new Problems()), true, new Problems());
    Import into =
        new Import(archive, new Register(archive, Ledger.EMPTY), "2027-03-01", false, Set.of());
    List<Incoming> incoming =
        assertTimeoutPreemptively(
            Duration.ofSeconds(30),
            () ->
                Migration.of(
                        Site.read(site.path(""), Optional.empty(), Mapping.NONE).orElseThrow(),
                        into)
                    .incoming());
    assertTrue(incoming.size() > 2_000, () -> incoming.size() + " came");

    Run run = site.take();

    assertEquals(0, run.status(), run.err());
    site.assertBuilds();
    site.assertReports("- key 'mood' has no place here; a mapping file can say what it is (");
    site.assertReports("- status is draft, since tags of the old site stand in its text as code (");
  }
}
