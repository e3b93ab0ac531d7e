package org.concordance.cite;

import java.util.List;
import java.util.stream.Stream;
import org.concordance.model.Permalink;

/**
 * A file beside a page that holds what the page is about for other programs. Its name is the last
 * part of the page's address, so it shares that address's fate.
 *
 * @param path its path below the site's root
 * @param format what it is written in
 */
public record CitationFile(String path, Format format) {

  /** What works, and lists of them, can be written in. */
  public enum Format {
    BIBTEX("BibTeX", "bib", "application/x-bibtex"),
    RIS("RIS", "ris", "application/x-research-info-systems"),
    CSL_JSON("CSL-JSON", "csl.json", "application/vnd.citationstyles.csl+json"),
    JSON_LD("JSON-LD", "jsonld", "application/ld+json"),
    MARKDOWN("Markdown", "md", "text/markdown"),
    FEED("Feed", "atom", "application/atom+xml");

    private final String label;
    private final String extension;
    private final String mediaType;

    Format(String label, String extension, String mediaType) {
      this.label = label;
      this.extension = extension;
      this.mediaType = mediaType;
    }

    /** What readers know it as. */
    public String label() {
      return label;
    }

    /** Its media type. */
    public String mediaType() {
      return mediaType;
    }
  }

  /** The file of a format at a page, with a name. */
  public static CitationFile of(Permalink page, String name, Format format) {
    return new CitationFile(page.path() + name + "." + format.extension, format);
  }

  /** The file of a format that holds every work of the archive. */
  public static CitationFile ofArchive(Format format) {
    return of(Permalink.HOME, "archive", format);
  }

  /** The files of a summary. */
  public static List<CitationFile> of(Permalink reading, String id) {
    return Stream.of(Format.values())
        .filter(format -> format != Format.FEED)
        .map(format -> of(reading, id, format))
        .toList();
  }

  /** The files of the work that it summarises. */
  public static List<CitationFile> ofSource(Permalink reading, String id) {
    return of(Citations.source(reading), id + "-source");
  }

  /** The formats that hold a list of works. */
  public static List<Format> lists() {
    return List.of(Format.BIBTEX, Format.RIS, Format.CSL_JSON);
  }
}
