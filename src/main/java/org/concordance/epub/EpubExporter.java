package org.concordance.epub;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.concordance.edtf.Edtf;
import org.concordance.link.LinkedArchive;
import org.concordance.model.Output;
import org.concordance.model.Reading;
import org.concordance.model.SiteConfig;
import org.concordance.page.Page;
import org.concordance.reuse.Reuse;
import org.concordance.words.Words;

/** Makes the archive into a book. */
public final class EpubExporter {

  private static final String FOLDER = "EPUB/";
  private static final String PACKAGE = FOLDER + "package.opf";

  private static final String CONTAINER =
      """
      <?xml version="1.0" encoding="utf-8"?>
      <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
        <rootfiles>
          <rootfile full-path="%s" media-type="application/oebps-package+xml"/>
        </rootfiles>
      </container>
      """
          .replace("%s", PACKAGE);

  private EpubExporter() {}

  /**
   * The book of all listed readings.
   *
   * @param pages the pages of the site, whose words the book shares
   * @param style the book's style sheet, where the archive has its own
   * @param reuse files of the book of the build before
   */
  public static Output export(
      LinkedArchive linked, List<Page> pages, Words words, Optional<String> style, Reuse reuse) {
    Optional<Edtf> newest = newest(linked);
    SiteConfig config = linked.archive().config();
    String identifier = linked.ledger().feed().orElseGet(config::feedBase) + "archive.epub";
    List<BookFile> files =
        new Book(linked, pages, words, BookStyle.file(style), reuse).files(identifier, newest);
    String modified = newest.flatMap(Edtf::day).map(Object::toString).orElse("1970-01-01");
    String content =
        PackageFile.of(config, identifier, modified + "T00:00:00Z", languages(linked), files);
    List<Zip.Entry> entries = new ArrayList<>();
    // First and plain, so that the kind of the file can be told from its beginning.
    entries.add(
        new Zip.Entry(
            "mimetype", Packed.stored("application/epub+zip".getBytes(StandardCharsets.US_ASCII))));
    entries.add(new Zip.Entry("META-INF/container.xml", Packed.of(CONTAINER)));
    entries.add(new Zip.Entry(PACKAGE, Packed.of(content)));
    files.forEach(file -> entries.add(new Zip.Entry(FOLDER + file.path(), file.content())));
    return new Output("archive.epub", Zip.of(entries));
  }

  private static Optional<Edtf> newest(LinkedArchive linked) {
    return linked.readings().oldestFirst().stream()
        .map(Reading::version)
        .max(Comparator.naturalOrder());
  }

  private static TreeSet<String> languages(LinkedArchive linked) {
    return linked.readings().oldestFirst().stream()
        .map(Reading::language)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
