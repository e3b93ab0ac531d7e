package org.concordance.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import org.concordance.cache.Footprint;
import org.concordance.model.Sha256;
import org.concordance.start.Program;

/** The program that is running, as an archive can name it. */
final class RunningProgram {

  private RunningProgram() {}

  /**
   * The program, as far as it knows where it was released.
   *
   * @param address where the very jar that is running can be fetched, if somebody says so
   */
  static Program at(Optional<String> address) {
    String version = Version.number();
    String home = Version.repository();
    String sha256 = jar().map(RunningProgram::sha256).orElse("");
    if (address.isPresent()) {
      return new Program(version, home, address.get(), sha256);
    }
    return home.isEmpty() || sha256.isEmpty()
        ? Program.unreleased(version)
        : Program.released(version, home, sha256);
  }

  /** What tells it from any other version of it, however near; empty where nothing does. */
  static Optional<String> footprint() {
    return place().flatMap(Footprint::ofTimes).map(times -> Version.name() + " " + times);
  }

  /** The jar that is running; empty where classes lie in a folder. */
  private static Optional<Path> jar() {
    return place().filter(Files::isRegularFile);
  }

  private static Optional<Path> place() {
    CodeSource source = RunningProgram.class.getProtectionDomain().getCodeSource();
    if (source == null || source.getLocation() == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(Path.of(source.getLocation().toURI()));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static String sha256(Path jar) {
    try (InputStream in = Files.newInputStream(jar)) {
      return Sha256.of(in);
    } catch (IOException e) {
      return "";
    }
  }
}
