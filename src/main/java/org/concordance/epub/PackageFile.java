package org.concordance.epub;

import java.util.List;
import java.util.TreeSet;
import org.concordance.model.Language;
import org.concordance.model.SiteConfig;
import org.concordance.syntax.XmlText;

/**
 * Writes what a reading system has to know of the book: what it is, its files, and their order.
 *
 * @see <a href="https://www.w3.org/TR/epub-33/#sec-package-doc">EPUB 3.3, package document</a>
 */
final class PackageFile {

  private final SiteConfig config;
  private final List<BookFile> files;
  private final XmlText xml = new XmlText();

  private PackageFile(SiteConfig config, List<BookFile> files) {
    this.config = config;
    this.files = files;
  }

  /**
   * The package.
   *
   * @param identifier what identifies the book for ever
   * @param modified the moment of its newest text
   * @param languages those of its texts
   * @param files every file, those to read in their order
   */
  static String of(
      SiteConfig config,
      String identifier,
      String modified,
      TreeSet<String> languages,
      List<BookFile> files) {
    return new PackageFile(config, files).write(identifier, modified, languages);
  }

  private String write(String identifier, String modified, TreeSet<String> languages) {
    xml.open(
        "package",
        "xmlns",
        "http://www.idpf.org/2007/opf",
        "version",
        "3.0",
        "unique-identifier",
        "identifier",
        "xml:lang",
        config.language());
    metadata(identifier, modified, languages);
    manifest();
    spine();
    return xml.close("package").toString();
  }

  private void metadata(String identifier, String modified, TreeSet<String> languages) {
    xml.open("metadata", "xmlns:dc", "http://purl.org/dc/elements/1.1/");
    xml.text("dc:identifier", identifier, "id", "identifier");
    xml.text("dc:title", config.title());
    xml.text("dc:language", config.language());
    languages.stream()
        .filter(language -> !language.equals(config.language()))
        .forEach(language -> xml.text("dc:language", language));
    xml.text("dc:creator", config.editor(), "id", "editor");
    meta("role", "edt", "refines", "#editor", "scheme", "marc:relators");
    if (!config.description().isEmpty()) {
      xml.text("dc:description", config.description());
    }
    config
        .licence()
        .ifPresent(licence -> xml.text("dc:rights", licence.name() + ", " + licence.url()));
    xml.text("dc:source", config.url());
    meta("dcterms:modified", modified);
    accessibility();
    xml.empty("meta", "name", "cover", "content", cover());
    xml.close("metadata");
  }

  private void meta(String property, String value, String... attributes) {
    String[] all = new String[attributes.length + 2];
    all[0] = "property";
    all[1] = property;
    System.arraycopy(attributes, 0, all, 2, attributes.length);
    xml.text("meta", value, all);
  }

  /** After the vocabulary of schema.org that EPUB Accessibility 1.1 asks for. */
  private void accessibility() {
    boolean hasImages =
        files.stream().anyMatch(file -> file.type().startsWith("image/") && !isCover(file));
    meta("schema:accessMode", "textual");
    if (hasImages) {
      meta("schema:accessMode", "visual");
      meta("schema:accessibilityFeature", "alternativeText");
    }
    meta("schema:accessModeSufficient", "textual");
    List.of("index", "readingOrder", "structuralNavigation", "tableOfContents")
        .forEach(feature -> meta("schema:accessibilityFeature", feature));
    meta("schema:accessibilityHazard", "none");
  }

  private static boolean isCover(BookFile file) {
    return file.properties().equals("cover-image");
  }

  private String cover() {
    return files.stream().filter(PackageFile::isCover).map(BookFile::id).findFirst().orElseThrow();
  }

  private void manifest() {
    xml.open("manifest");
    for (BookFile file : files) {
      if (file.properties().isEmpty()) {
        xml.empty("item", "id", file.id(), "href", file.path(), "media-type", file.type());
      } else {
        xml.empty(
            "item",
            "id",
            file.id(),
            "href",
            file.path(),
            "media-type",
            file.type(),
            "properties",
            file.properties());
      }
    }
    xml.close("manifest");
  }

  private void spine() {
    String toc =
        files.stream()
            .filter(file -> file.path().equals(ContentsFiles.NCX))
            .map(BookFile::id)
            .findFirst()
            .orElseThrow();
    xml.open(
        "spine", "toc", toc, "page-progression-direction", Language.direction(config.language()));
    files.stream()
        .filter(BookFile::isRead)
        .forEach(file -> xml.empty("itemref", "idref", file.id()));
    xml.close("spine");
  }
}
