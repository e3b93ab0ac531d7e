package org.concordance.cite;

/** Digital object identifiers. */
public final class Dois {

  private Dois() {}

  /** A DOI without the address of its resolver, as CSL has it. */
  public static String bare(String doi) {
    return doi.replaceFirst("^(?i)(https?://(dx\\.)?doi\\.org/|doi:\\s*)", "");
  }

  /** The address at which a DOI leads to its work. */
  public static String url(String doi) {
    return "https://doi.org/" + bare(doi);
  }
}
