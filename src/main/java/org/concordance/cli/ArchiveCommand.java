package org.concordance.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.concordance.cache.CacheFolder;
import org.concordance.model.BaseUrl;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command on a whole archive, which knows where it is. */
abstract class ArchiveCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--source",
      paramLabel = "FOLDER",
      defaultValue = "content",
      description = "The archive's content folder (default: ${DEFAULT-VALUE}).")
  private Path source = Path.of("content");

  @Option(
      names = "--cache",
      paramLabel = "FOLDER",
      description =
          "Where formatted citations, and what the last build was made of, are kept (default:"
              + " .concordance beside the content folder). May be deleted at any time.")
  private Optional<Path> cache = Optional.empty();

  private final Voice voice;

  @Mixin private final Manner manner;

  ArchiveCommand(Voice voice) {
    this.voice = voice;
    this.manner = voice.manner();
  }

  @Override
  public final Integer call() {
    CacheFolder kept = checkedCache();
    checkOptions();
    tellFolders();
    try {
      return run(kept);
    } finally {
      voice.clear();
    }
  }

  /**
   * Does what the command is for.
   *
   * @param kept what is kept between builds
   * @return the exit status
   */
  abstract int run(CacheFolder kept);

  private void tellFolders() {
    voice.detail(Version.name() + ", " + Version.java());
    voice.detail("content: " + absolute(source));
    output().ifPresent(output -> voice.detail("site: " + absolute(output.folder())));
    voice.detail("cache: " + cacheFolder());
  }

  private static Path absolute(Path folder) {
    return folder.toAbsolutePath().normalize();
  }

  /** Where the program keeps what it knows between runs. */
  final CacheFolder cache() {
    return new CacheFolder(cacheFolder());
  }

  final Path cacheFolder() {
    return cache
        .orElseGet(() -> source.toAbsolutePath().normalize().resolveSibling(".concordance"))
        .toAbsolutePath()
        .normalize();
  }

  /** A folder for the cache alone: its files are replaced without a question. */
  private CacheFolder checkedCache() {
    CacheFolder folder = new CacheFolder(cacheFolder());
    if (cacheFolder().startsWith(source.toAbsolutePath().normalize())) {
      throw wrongUsage("--cache may not be the content folder, nor lie in it");
    }
    if (cache.isPresent() && !folder.isOurs()) {
      throw wrongUsage(
          "--cache needs a folder of its own: '" + cache.get() + "' holds something else");
    }
    return folder;
  }

  /** Where the site goes; nothing where the command makes none. */
  Optional<OutputFolder> output() {
    return Optional.empty();
  }

  /** Refuses options that do not go together. */
  void checkOptions() {}

  /** The content folder. */
  final Path source() {
    return source;
  }

  /** Who says what was done. */
  final Voice voice() {
    return voice;
  }

  /** The address that an option gives, with a slash at its end. */
  final String address(String option, String url) {
    return BaseUrl.parse(url)
        .orElseThrow(
            () ->
                wrongUsage(option + " needs a whole address such as https://example.org/archive/"));
  }

  /** Wrong usage of this command, to be thrown. */
  final ParameterException wrongUsage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
