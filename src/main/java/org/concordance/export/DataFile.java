package org.concordance.export;

import java.util.LinkedHashMap;
import java.util.Map;
import org.concordance.model.Sha256;

/** The files at the site's root that hold the archive as data, if they are made. */
enum DataFile {
  TABLE(
      "readings",
      "archive.csv",
      "text/csv",
      "The readings as a table",
      "A row for each summary, with the description of the work that it summarises."),
  THESAURUS(
      "thesaurus",
      "thesaurus.ttl",
      "text/turtle",
      "Topics, actors and events",
      "The authority records in RDF: two concept schemes of SKOS, and events dated in EDTF."),
  JSON_LD(
      "json-ld",
      "archive.jsonld",
      "application/ld+json",
      "The readings in JSON-LD",
      "The summaries and the works that they summarise, in the vocabulary of schema.org."),
  BIBTEX(
      "bibtex",
      "archive.bib",
      "application/x-bibtex",
      "The readings in BibLaTeX",
      "Bibliographic data for LaTeX and reference managers."),
  RIS(
      "ris",
      "archive.ris",
      "application/x-research-info-systems",
      "The readings in RIS",
      "Bibliographic data for reference managers."),
  CSL_JSON(
      "csl-json",
      "archive.csl.json",
      "application/vnd.citationstyles.csl+json",
      "The readings in CSL-JSON",
      "Bibliographic data for citation processors."),
  EPUB(
      "epub",
      "archive.epub",
      "application/epub+zip",
      "The archive as a book",
      "The summaries to be read without a connection."),
  FEED(
      "feed",
      "feed.atom",
      "application/atom+xml",
      "The newest summaries",
      "An Atom feed with the full text of the summaries added last.");

  private final String id;
  private final String path;
  private final String mediaType;
  private final String title;
  private final String description;

  DataFile(String id, String path, String mediaType, String title, String description) {
    this.id = id;
    this.path = path;
    this.mediaType = mediaType;
    this.title = title;
    this.description = description;
  }

  /** Its path below the site's root. */
  String path() {
    return path;
  }

  /**
   * How a Data Resource describes it.
   *
   * @see <a href="https://specs.frictionlessdata.io/data-resource/">Data Resource</a>
   */
  Map<String, Object> describe(byte[] bytes) {
    Map<String, Object> resource = new LinkedHashMap<>();
    resource.put("name", id);
    resource.put("path", path);
    resource.put("profile", "data-resource");
    resource.put("title", title);
    resource.put("description", description);
    resource.put("format", path.substring(path.indexOf('.') + 1));
    resource.put("mediatype", mediaType);
    if (this != EPUB) {
      resource.put("encoding", "utf-8");
    }
    resource.put("bytes", bytes.length);
    resource.put("hash", "sha256:" + Sha256.of(bytes));
    return resource;
  }
}
