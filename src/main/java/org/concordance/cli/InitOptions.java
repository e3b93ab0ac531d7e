package org.concordance.cli;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.concordance.model.BaseUrl;
import org.concordance.model.Characters;
import org.concordance.model.RepositoryPage;
import org.concordance.start.Settings;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options of a new archive's settings. */
final class InitOptions {

  @Option(
      names = "--title",
      paramLabel = "TEXT",
      description = "The archive's name (default: after the folder).")
  private Optional<String> title = Optional.empty();

  @Option(
      names = "--url",
      paramLabel = "URL",
      description = "Where the site will stand (default: the first publication writes it).")
  private Optional<String> url = Optional.empty();

  @Option(
      names = "--repository",
      paramLabel = "URL",
      description = "The repository's page (default: the first publication writes it).")
  private Optional<String> repository = Optional.empty();

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description = "The language of the summaries: en, en-US, fr, ja and so on (default: en).")
  private Optional<String> language = Optional.empty();

  @Option(
      names = "--editor",
      paramLabel = "NAME",
      description = "Who writes the summaries (default: the editors of the archive).")
  private Optional<String> editor = Optional.empty();

  /** Whether any of them is given. */
  boolean isAny() {
    return Stream.of(title, url, repository, language, editor).anyMatch(Optional::isPresent);
  }

  /**
   * The settings.
   *
   * @param folder the archive's, which gives the title that is not given
   * @param misuse makes what is thrown where an option is wrong
   */
  Settings read(Path folder, Function<String, ParameterException> misuse) {
    return new Settings(
        title.map(text -> line("--title", text, misuse)).orElseGet(() -> title(folder)),
        url.map(text -> url(text, misuse)).orElse(Settings.NO_URL),
        repository.map(text -> repository(text, misuse)).orElse(Settings.NO_REPOSITORY),
        language.map(text -> language(text, misuse)).orElse("en"),
        editor.map(text -> line("--editor", text, misuse)));
  }

  private static String line(
      String option, String text, Function<String, ParameterException> misuse) {
    if (text.isBlank()
        || text.contains("\n")
        || text.contains("\t")
        || Characters.firstForbidden(text).isPresent()) {
      throw misuse.apply(option + " needs some words on one line");
    }
    return text.strip();
  }

  private static String url(String text, Function<String, ParameterException> misuse) {
    return BaseUrl.parse(text)
        .orElseThrow(
            () -> misuse.apply("--url needs a whole address such as https://example.org/archive/"));
  }

  private static String repository(String text, Function<String, ParameterException> misuse) {
    return RepositoryPage.parse(text)
        .orElseThrow(
            () ->
                misuse.apply(
                    "--repository needs the address of its page, such as"
                        + " https://github.com/owner/name"));
  }

  /** As the settings are read; longer tags are words such as "English". */
  private static String language(String tag, Function<String, ParameterException> misuse) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(tag).build();
      if (locale.getLanguage().matches("[a-z]{2,3}")) {
        return locale.toLanguageTag();
      }
    } catch (IllformedLocaleException e) {
      // Told below.
    }
    throw misuse.apply("--language needs a tag such as en, ko or zh-Hant, not '" + tag + "'");
  }

  /** The name of the folder, written as a title. */
  private static String title(Path folder) {
    Path name = folder.toAbsolutePath().normalize().getFileName();
    String text =
        Normalizer.normalize(name == null ? "" : name.toString(), Normalizer.Form.NFC)
            .replaceAll("[\\s_-]+", " ");
    String clean = Characters.withoutForbidden(text).strip();
    if (clean.isEmpty()) {
      return "Archive";
    }
    int first = clean.offsetByCodePoints(0, 1);
    return clean.substring(0, first).toUpperCase(Locale.ROOT) + clean.substring(first);
  }
}
