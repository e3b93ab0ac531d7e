package org.concordance.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The words of the interface in the archive's language; a value that is made once for a site and
 * handed to every stage that writes words. Safe for use by several threads.
 *
 * <pre>{@code
 * words.text("reading.related");       // "Related readings"
 * words.text("count.readings", 5000);  // "5,000 readings"
 * }</pre>
 */
public final class Words {

  private final String language;
  private final Map<String, Entry> entries;
  private final Tongue tongue;

  /**
   * A message as it is told.
   *
   * @param plain its text, where it has no arguments
   * @param tongue how numbers and plurals in it are written
   * @param size so many arguments it takes
   */
  record Entry(Optional<String> plain, Message message, Tongue tongue, int size) {}

  Words(String language, Map<String, Entry> entries, Tongue tongue) {
    this.language = language;
    this.entries = Map.copyOf(entries);
    this.tongue = tongue;
  }

  /**
   * What a message says.
   *
   * @param arguments numbers, which are written as counts, and texts
   * @throws IllegalArgumentException when there is no such message, or it takes other arguments
   */
  public String text(String key, Object... arguments) {
    Entry entry = entry(key, arguments.length);
    return entry.plain().isPresent()
        ? entry.plain().get()
        : format(key, entry, UnaryOperator.identity(), String::valueOf, arguments);
  }

  /**
   * What a message says, as markup.
   *
   * @param literal what makes markup of the message's own text
   * @param argument what makes markup of an argument
   * @throws IllegalArgumentException when there is no such message, or it takes other arguments
   */
  public String markup(
      String key,
      UnaryOperator<String> literal,
      Function<Object, String> argument,
      Object... arguments) {
    return format(key, entry(key, arguments.length), literal, argument, arguments);
  }

  private static String format(
      String key,
      Entry entry,
      UnaryOperator<String> literal,
      Function<Object, String> argument,
      Object... arguments) {
    try {
      return entry.message().format(entry.tongue(), literal, argument, arguments);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("message '" + key + "': " + e.getMessage(), e);
    }
  }

  private Entry entry(String key, int size) {
    Entry entry = entries.get(key);
    if (entry == null) {
      throw new IllegalArgumentException("no message '" + key + "' in messages.properties");
    }
    if (entry.size() != size) {
      throw new IllegalArgumentException(
          "message '" + key + "' takes " + entry.size() + " arguments, and got " + size);
    }
    return entry;
  }

  /** A count, with its thousands grouped as the language does. */
  public String number(long number) {
    return tongue.number(number);
  }

  /** The members of a list with what stands between them: "a", "a and b", "a, b or c". */
  public String list(boolean isChoice, List<String> members) {
    return tongue.list(isChoice, members);
  }

  /** What stands before a member of such a list; nothing before the first. */
  public String separator(boolean isChoice, int index, int size) {
    return tongue.separator(isChoice, index, size);
  }

  /** What parts the members of a list that has no last word: ", ". */
  public String comma() {
    return tongue.comma();
  }

  /** The language of the words, as a BCP 47 tag. */
  public String language() {
    return language;
  }

  /** The keys of all messages. */
  public Set<String> keys() {
    return entries.keySet();
  }
}
