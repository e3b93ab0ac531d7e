package org.concordance.model;

/** How much a problem weighs: an error stops the build, a warning does so only when strict. */
public enum Severity {
  ERROR,
  WARNING
}
