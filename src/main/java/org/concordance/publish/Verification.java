package org.concordance.publish;

import java.util.List;
import java.util.Locale;

/**
 * How a published site compares with its manifest.
 *
 * @param files how many files the manifest lists
 * @param findings what is not as the manifest says, sorted by path; each path once
 */
public record Verification(int files, List<Finding> findings) {

  /** Copies the list. */
  public Verification {
    findings = List.copyOf(findings);
  }

  /** The same without the findings of one kind. */
  public Verification without(Change change) {
    return new Verification(
        files, findings.stream().filter(finding -> finding.change() != change).toList());
  }

  /** How many files something of that kind has happened to. */
  public int count(Change change) {
    return (int) findings.stream().filter(finding -> finding.change() == change).count();
  }

  /**
   * A file that is not as the manifest says.
   *
   * @param path its path below the site's folder, with {@code /} between its parts
   * @param change what has happened to it
   */
  public record Finding(String path, Change change) {}

  /** What can have happened to a file since it was published. */
  public enum Change {
    /** Its content is another, or what stands in its place is no plain file. */
    ALTERED,
    /** It is listed and not there. */
    MISSING,
    /** It is there and not listed. */
    ADDED;

    /** The word that says so. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
