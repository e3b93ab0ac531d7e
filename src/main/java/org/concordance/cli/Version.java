package org.concordance.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Says which version of the program this is. */
final class Version implements IVersionProvider {

  /** The program and its version: "concordance 1.0.0". */
  static String name() {
    return "concordance " + number();
  }

  /** Its version alone: "1.0.0". */
  static String number() {
    return read().getProperty("version");
  }

  /** The page of the repository that released it; empty when it is no release. */
  static String repository() {
    return read().getProperty("repository");
  }

  /** The Java that runs the program: "Java 17.0.15 (Debian)". */
  static String java() {
    return "Java "
        + System.getProperty("java.version")
        + " ("
        + System.getProperty("java.vendor")
        + ")";
  }

  /** Its name first, then the commit that it was made from, if that is known, and the Java. */
  @Override
  public String[] getVersion() {
    String commit = read().getProperty("commit");
    return commit.isEmpty()
        ? new String[] {name(), java()}
        : new String[] {name(), "commit " + commit, java()};
  }

  private static Properties read() {
    Properties properties = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
