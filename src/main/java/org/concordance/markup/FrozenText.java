package org.concordance.markup;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.wikilink.WikiLink;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.concordance.model.Body;
import org.concordance.model.Place;

/**
 * Makes a body say by itself all that it shows, so that it goes on saying it: a link that shows the
 * name of a record has that name written into it, and an address that is relative to the file
 * becomes one that is good anywhere.
 */
final class FrozenText {

  /** What can have a meaning in Markdown, and has none after a backslash. */
  private static final Pattern PUNCTUATION = Pattern.compile("[\\\\`*_{}\\[\\]<>()#!|~&^]");

  private final Body body;
  private final LinkResolver resolver;
  private final String root;

  /** What to put in, by where it goes; each after as many characters are taken out. */
  private final SortedMap<Integer, Change> changes = new TreeMap<>();

  private record Change(int length, String text) {}

  /**
   * Nothing yet of a body.
   *
   * @param root what links within the site begin with: {@code /}, or the site's address
   */
  FrozenText(Body body, LinkResolver resolver, String root) {
    this.body = body;
    this.resolver = resolver;
    this.root = root;
  }

  /** Takes in a node of the body as it was parsed. */
  void visit(Node node) {
    if (node instanceof WikiLink wiki) {
      writeName(wiki);
    } else if (node instanceof Link || node instanceof Image || node instanceof Reference) {
      writeWhole(((LinkNodeBase) node).getUrl());
    }
  }

  /** A link to a record becomes one to its page, in the words that it shows today. */
  private void writeName(WikiLink wiki) {
    String link = wiki.getLink().unescape();
    LinkTarget target = resolver.wiki(link, start());
    String words =
        wiki.getText().isBlank()
            ? target.record().map(resolver::label).orElse(link)
            : wiki.getText().unescape().strip();
    String escaped = PUNCTUATION.matcher(words).replaceAll("\\\\$0");
    String whole =
        target.isSite() ? "[" + escaped + "](" + root + target.sitePath() + ")" : escaped;
    changes.put(
        wiki.getStartOffset(), new Change(wiki.getEndOffset() - wiki.getStartOffset(), whole));
  }

  private void writeWhole(BasedSequence url) {
    LinkTarget target = resolver.address(url.unescape(), body.file(), start());
    if (target.isSite() && !url.startsWith(root)) {
      changes.put(url.getStartOffset(), new Change(url.length(), root + target.sitePath()));
    }
  }

  private Place start() {
    return new Place(body.file(), body.line(), 1);
  }

  /** The Markdown of the body, made lasting, once all its nodes are known. */
  String text() {
    StringBuilder text = new StringBuilder();
    int done = 0;
    for (var change : changes.entrySet()) {
      text.append(body.markdown(), done, change.getKey()).append(change.getValue().text());
      done = change.getKey() + change.getValue().length();
    }
    return text.append(body.markdown().substring(done)).toString();
  }
}
