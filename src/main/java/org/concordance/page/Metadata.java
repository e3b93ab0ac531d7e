package org.concordance.page;

import java.util.List;

/**
 * What a page's head tells machines of the one work that the page is about.
 *
 * @param metas the {@code meta} elements, in their order
 * @param links the {@code link} elements, after Signposting
 * @param jsonLd the same as JSON-LD, ready to stand in a {@code script} element; may be empty
 * @see <a href="https://signposting.org/">Signposting</a>
 */
public record Metadata(List<Meta> metas, List<MachineLink> links, String jsonLd) {

  /** A page about no work. */
  public static final Metadata NONE = new Metadata(List.of(), List.of(), "");

  /** Copies the lists. */
  public Metadata {
    metas = List.copyOf(metas);
    links = List.copyOf(links);
  }

  /**
   * A {@code meta} element.
   *
   * @param attribute the attribute that holds the key: {@code name}, or {@code property} for RDFa
   * @param key what it tells
   * @param content the value
   */
  public record Meta(String attribute, String key, String content) {}

  /**
   * A {@code link} element.
   *
   * @param rel the relation
   * @param path a path of the site; empty for an address elsewhere
   * @param url an address elsewhere, or one of ours that is to be whole; empty for a path
   * @param type the media type; may be empty
   */
  public record MachineLink(String rel, String path, String url, String type) {

    /** A link to a whole address. */
    public static MachineLink to(String rel, String url) {
      return new MachineLink(rel, "", url, "");
    }

    /** A link to a file of the site. */
    public static MachineLink to(String rel, FileLink file) {
      return new MachineLink(rel, file.path(), "", file.type());
    }
  }
}
