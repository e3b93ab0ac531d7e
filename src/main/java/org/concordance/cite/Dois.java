package org.concordance.cite;

import org.concordance.model.WebAddress;

/** Digital object identifiers. */
public final class Dois {

  private Dois() {}

  /** A DOI without the address of its resolver, as CSL has it. */
  public static String bare(String doi) {
    return doi.replaceFirst("^(?i)(https?://(dx\\.)?doi\\.org/|doi:\\s*)", "");
  }

  /** The address at which a DOI leads to its work. */
  public static String url(String doi) {
    String address = "https://doi.org/" + bare(doi);
    return WebAddress.parse(address).orElse(address);
  }
}
