package org.concordance.markup;

import com.vladsch.flexmark.ext.wikilink.WikiLink;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Makes a body say by itself all that it shows, so that it goes on saying it: a link that shows the
 * name of a record has that name written into it, and an address that is relative to the file
 * becomes one that is good anywhere.
 */
final class FrozenText {

  /** What can have a meaning in Markdown, and has none after a backslash. */
  private static final Pattern PUNCTUATION = Pattern.compile("[\\\\`*_{}\\[\\]<>()#!|~&^]");

  private final String markdown;
  private final String root;

  /** What to put in, by where it goes; each after as many characters are taken out. */
  private final SortedMap<Integer, Change> changes = new TreeMap<>();

  private record Change(int length, String text) {}

  /**
   * Nothing yet of a body.
   *
   * @param root what links within the site begin with: {@code /}, or the site's address
   */
  FrozenText(String markdown, String root) {
    this.markdown = markdown;
    this.root = root;
  }

  /** Makes a link to a record one to its page, in the words that it shows today. */
  void writeName(WikiLink wiki, LinkTarget target, String words) {
    String escaped = PUNCTUATION.matcher(words).replaceAll("\\\\$0");
    String whole =
        target.isSite() ? "[" + escaped + "](" + root + target.sitePath() + ")" : escaped;
    changes.put(
        wiki.getStartOffset(), new Change(wiki.getEndOffset() - wiki.getStartOffset(), whole));
  }

  /** Makes the address of a link within the site one that is good anywhere. */
  void writeWhole(BasedSequence url, LinkTarget target) {
    if (target.isSite() && !url.startsWith(root)) {
      changes.put(url.getStartOffset(), new Change(url.length(), root + target.sitePath()));
    }
  }

  /** The Markdown of the body, made lasting, once all its links are known. */
  String text() {
    if (changes.isEmpty()) {
      return markdown;
    }
    StringBuilder text = new StringBuilder();
    int done = 0;
    for (var change : changes.entrySet()) {
      text.append(markdown, done, change.getKey()).append(change.getValue().text());
      done = change.getKey() + change.getValue().length();
    }
    return text.append(markdown, done, markdown.length()).toString();
  }
}
