package org.concordance.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.concordance.model.Nearest;
import org.concordance.model.Problems;
import org.concordance.words.MessageFile.Entry;

/** Puts together the words of a site: the theme's own, and those that the archive has instead. */
public final class WordsReader {

  /** Where the words stand, in the program and beside an archive's content. */
  public static final String FILE = "templates/messages.properties";

  private static final String THEME = "en";

  private final Tongue english = Tongue.of(THEME);
  private final Problems problems;
  private final Map<String, Words.Entry> entries = new HashMap<>();
  private final Map<String, String> texts = new HashMap<>();

  private WordsReader(Problems problems) {
    this.problems = problems;
  }

  /** The theme's own words. */
  public static Words theme() {
    return read(THEME, Optional.empty(), new Problems());
  }

  /**
   * The words of an archive. Where it has none of its own, the theme's stand, with English plurals
   * and numbers.
   *
   * @param language the archive's language, as a BCP 47 tag
   * @param own the archive's own messages
   * @param problems takes what is wrong with them
   */
  public static Words read(String language, Optional<OwnWords> own, Problems problems) {
    WordsReader reader = new WordsReader(problems);
    reader.addTheme();
    Tongue tongue = language.equals(THEME) ? reader.english : Tongue.of(language);
    own.ifPresent(file -> reader.addOwn(file, tongue));
    return new Words(language, reader.entries, tongue);
  }

  /**
   * The messages that an archive has of its own.
   *
   * @param file the file's path as messages show it
   * @param text what it holds, with {@code \n} line ends
   */
  public record OwnWords(String file, String text) {}

  private void addTheme() {
    Problems found = new Problems();
    for (Entry entry : MessageFile.read(FILE, resource(), found)) {
      Message message = Message.parse(entry.text());
      int size = message.arguments().isEmpty() ? 0 : message.arguments().last() + 1;
      put(entry, message, english, size);
    }
    if (found.hasErrors()) {
      throw new IllegalStateException(found.sorted().toString());
    }
  }

  private void put(Entry entry, Message message, Tongue tongue, int size) {
    texts.put(entry.key(), entry.text());
    entries.put(entry.key(), new Words.Entry(message.plain(tongue), message, tongue, size));
  }

  private void addOwn(OwnWords own, Tongue tongue) {
    for (Entry entry : MessageFile.read(own.file(), own.text(), problems)) {
      Words.Entry theme = entries.get(entry.key());
      if (theme == null) {
        reportUnknown(entry);
      } else {
        addOwn(entry, theme, tongue);
      }
    }
  }

  private void addOwn(Entry entry, Words.Entry theme, Tongue tongue) {
    try {
      Message message = Message.parse(entry.text());
      SortedSet<Integer> strange = new TreeSet<>(message.arguments());
      strange.removeIf(number -> number < theme.size());
      SortedSet<Integer> texts = new TreeSet<>(message.numbers());
      texts.removeAll(theme.message().numbers());
      if (!strange.isEmpty()) {
        reportArgument(entry, strange.first(), theme.size());
      } else if (!texts.isEmpty()) {
        reportText(entry, texts.first());
      } else {
        put(entry, message, tongue, theme.size());
      }
    } catch (MessageException e) {
      problems.error(entry.place(e.offset()), String.valueOf(e.getMessage()), e.hint());
    }
  }

  private void reportUnknown(Entry entry) {
    problems.error(
        entry.keyPlace(),
        "unknown message '" + entry.key() + "'",
        Nearest.to(entry.key(), new TreeSet<>(entries.keySet()))
            .map(near -> "did you mean '" + near + "'?")
            .orElse("the theme's own templates/messages.properties lists them all"));
  }

  private void reportArgument(Entry entry, int number, int size) {
    problems.error(
        entry.place(Math.max(0, entry.text().indexOf("{" + number))),
        "'" + entry.key() + "' has no argument {" + number + "}",
        (size == 0
                ? "it has none"
                : size == 1 ? "it has {0} alone" : "its last is {" + (size - 1) + "}")
            + "; the theme's own text is: "
            + texts.get(entry.key()));
  }

  private void reportText(Entry entry, int number) {
    problems.error(
        entry.place(Math.max(0, entry.text().indexOf("{" + number))),
        "{" + number + "} of '" + entry.key() + "' is a text, which has no plural",
        "write {" + number + "}; the theme's own text is: " + texts.get(entry.key()));
  }

  static String resource() {
    try (InputStream in = WordsReader.class.getClassLoader().getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks " + FILE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The keys of the theme, in the order of its file. */
  static List<String> keysOfTheme() {
    return MessageFile.read(FILE, resource(), new Problems()).stream().map(Entry::key).toList();
  }
}
