package org.concordance.start;

/**
 * The program that is to publish an archive.
 *
 * @param version its version, such as {@code 1.0.0}
 * @param home the page of the repository that released it, without a slash at its end; empty when
 *     it is no release
 * @param address where the jar can be fetched; empty when that is not known
 * @param sha256 the SHA-256 of the jar; empty when it does not run from one
 */
public record Program(String version, String home, String address, String sha256) {

  /** A program that was released, at the address that GitHub gives to the files of a release. */
  public static Program released(String version, String home, String sha256) {
    return new Program(
        version, home, home + "/releases/download/v" + version + "/concordance.jar", sha256);
  }

  /** A program of which nobody else has the jar. */
  public static Program unreleased(String version) {
    return new Program(version, "", "", "");
  }

  /** Whether a workflow can fetch it, and tell that it is the very one. */
  public boolean isPublished() {
    return !address.isEmpty() && !sha256.isEmpty();
  }
}
