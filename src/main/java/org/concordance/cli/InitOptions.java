package org.concordance.cli;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordance.model.BaseUrl;
import org.concordance.model.Characters;
import org.concordance.model.FieldRules;
import org.concordance.model.Refusal;
import org.concordance.model.RepositoryPage;
import org.concordance.start.Settings;
import picocli.CommandLine.Option;

/** The options of a new archive's settings. */
final class InitOptions {

  private static final Ask EDITOR =
      Ask.optional(
          "--editor",
          "Who writes the summaries, such as The harbour editors",
          text -> Optional.empty());
  private static final Ask LANGUAGE =
      Ask.usually("--language", "Language of the summaries", "en", FieldRules::language);
  private static final Ask REPOSITORY =
      Ask.optional(
          "--repository", "Page of its repository, if it has one", InitOptions::repository);
  private static final Ask URL =
      Ask.optional("--url", "Address of the site, if it is known", InitOptions::url);

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
   * The settings, as far as they are right.
   *
   * @param folder the archive's, which gives the title that is not given
   */
  Settings read(Path folder, Form form) {
    String name = form.one(title(folder), title);
    String writer = form.one(EDITOR, editor);
    String tag = form.one(LANGUAGE, language);
    String page = form.one(REPOSITORY, repository);
    String address = form.one(URL, url);
    return new Settings(
        name,
        BaseUrl.parse(address).orElse(Settings.NO_URL),
        RepositoryPage.parse(page).orElse(Settings.NO_REPOSITORY),
        FieldRules.languageTag(tag).orElse("en"),
        Optional.of(writer).filter(text -> !text.isEmpty()));
  }

  private static Optional<Refusal> url(String text) {
    return BaseUrl.parse(text).isPresent()
        ? Optional.empty()
        : Optional.of(
            new Refusal(
                "a site cannot stand at '" + text + "'",
                "write a whole address, such as https://example.org/archive/"));
  }

  private static Optional<Refusal> repository(String text) {
    return RepositoryPage.parse(text).isPresent()
        ? Optional.empty()
        : Optional.of(
            new Refusal(
                "not the address of a repository: '" + text + "'",
                "write that of its page, such as https://github.com/owner/name"));
  }

  private static Ask title(Path folder) {
    return Ask.usually("--title", "Name of the archive", name(folder), text -> Optional.empty());
  }

  /** The name of the folder, written as a title. */
  private static String name(Path folder) {
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
