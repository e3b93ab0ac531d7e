package org.concordance.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.concordance.model.WebAddress;

/**
 * Writes a text that holds common elements alone as XHTML, in one pass and without a tree: what
 * {@link Xhtml} makes of it is then known at each tag.
 */
final class PlainXhtml {

  /** The elements that may hold others of them, and running words too; lists hold items alone. */
  private static final Set<String> AROUND = Set.of("blockquote", "li", "ol", "section", "ul");

  private static final Set<String> LISTS = Set.of("ol", "ul");

  /** The elements that stand in the former and hold running words. */
  private static final Set<String> OF_WORDS = Set.of("h2", "h3", "h4", "h5", "h6", "p");

  private static final Set<String> WITHIN_WORDS =
      Set.of("a", "b", "br", "cite", "em", "i", "s", "span", "strong", "sub", "sup");

  /** The references to characters that texts are written with. */
  private static final List<String> REFERENCES = List.of("&amp;", "&lt;", "&gt;", "&nbsp;");

  private static final int NONE = -1;

  private final String html;
  private final Xhtml.Surroundings surroundings;
  private final StringBuilder xhtml;
  private final List<String> open = new ArrayList<>();
  private int at;

  /** The place of the section of notes among the open elements. */
  private int notes = NONE;

  /** What the tag says last: which part of a book its element is. */
  private String part = "";

  private PlainXhtml(String html, Xhtml.Surroundings surroundings) {
    this.html = html;
    this.surroundings = surroundings;
    this.xhtml = new StringBuilder(html.length() + 256);
  }

  /**
   * A text as a fragment of XHTML; empty when anything in it is uncommon.
   *
   * @param html the text, with {@link LinkTarget#SITE} before paths within the site
   */
  static Optional<String> of(String html, Xhtml.Surroundings surroundings) {
    PlainXhtml plain = new PlainXhtml(html, surroundings);
    return plain.write() ? Optional.of(plain.xhtml.toString()) : Optional.empty();
  }

  private boolean write() {
    boolean isCommon = true;
    while (isCommon && at < html.length()) {
      isCommon = html.charAt(at) != '<' ? words() : html.startsWith("</", at) ? end() : start();
    }
    return isCommon && open.isEmpty();
  }

  private boolean words() {
    int tag = html.indexOf('<', at);
    int end = tag < 0 ? html.length() : tag;
    boolean isInList = LISTS.contains(parent());
    for (int i = at; i < end; i++) {
      char c = html.charAt(i);
      boolean isBlank = c == ' ' || c == '\n';
      if (!isBlank && (isInList || !isPlain(c) && c != '"' && !isReference(i))) {
        return false;
      }
    }
    xhtml.append(html.substring(at, end).replace("&nbsp;", "&#xa0;"));
    at = end;
    return true;
  }

  private boolean isReference(int i) {
    return REFERENCES.stream().anyMatch(reference -> html.startsWith(reference, i));
  }

  /** The name of the innermost element; empty at the top. */
  private String parent() {
    return open.isEmpty() ? "" : open.get(open.size() - 1);
  }

  private boolean end() {
    String tag = "</" + parent() + ">";
    if (open.isEmpty() || !html.startsWith(tag, at)) {
      return false;
    }
    open.remove(open.size() - 1);
    notes = notes == open.size() ? NONE : notes;
    xhtml.append(tag);
    at += tag.length();
    return true;
  }

  private boolean start() {
    int end = at + 1;
    while (end < html.length() && Character.isLetterOrDigit(html.charAt(end))) {
      end++;
    }
    String name = html.substring(at + 1, end);
    if (!mayStand(name)) {
      return false;
    }
    at = end;
    xhtml.append('<').append(name);
    part =
        name.equals("li") && notes >= 0 && notes == open.size() - 2 ? " epub:type=\"endnote\"" : "";
    while (html.startsWith(" ", at)) {
      if (!attribute(name)) {
        return false;
      }
    }
    xhtml.append(part).append(name.equals("br") ? " />" : ">");
    if (!name.equals("br")) {
      open.add(name);
    }
    return html.startsWith(">", at++);
  }

  /** Whether an element stands where a parser leaves it, and where HTML allows it. */
  private boolean mayStand(String name) {
    if (LISTS.contains(parent()) != name.equals("li")) {
      return false;
    }
    return WITHIN_WORDS.contains(name)
        ? !open.contains(name)
        : (AROUND.contains(name) || OF_WORDS.contains(name)) && AROUND.containsAll(open);
  }

  private boolean attribute(String element) {
    int from = html.indexOf("=\"", at);
    int to = from < 0 ? -1 : html.indexOf('"', from + 2);
    if (to < 0) {
      return false;
    }
    String name = html.substring(at + 1, from);
    String value = html.substring(from + 2, to);
    at = to + 1;
    return switch (name) {
      case "id" -> !value.isEmpty() && isPlain(value) && add(name, surroundings.id(value));
      case "aria-label" -> !value.isEmpty() && isPlain(value) && add(name, value);
      case "class" -> isKnown(value, element) && add(name, value);
      case "href" -> element.equals("a") && address(value);
      default -> false;
    };
  }

  /** Whether a class is known, which tells what part of a book an element is. */
  private boolean isKnown(String value, String element) {
    switch (value) {
      case "footnote-ref" -> part = " epub:type=\"noteref\" role=\"doc-noteref\"";
      case "footnote-backref" -> part = " epub:type=\"backlink\" role=\"doc-backlink\"";
      case "footnotes" -> {
        if (!element.equals("section") || notes >= 0) {
          return false;
        }
        notes = open.size();
        part = " epub:type=\"endnotes\" role=\"doc-endnotes\"";
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean address(String written) {
    if (written.replace("&amp;", "").indexOf('&') >= 0) {
      return false;
    }
    String address = written.replace("&amp;", "&");
    String to;
    if (address.startsWith(LinkTarget.SITE)) {
      to = surroundings.link(address.substring(LinkTarget.SITE.length()));
    } else {
      to =
          address.startsWith("#")
              ? surroundings.link(address)
              : WebAddress.parse(address).orElse("");
    }
    return !to.isEmpty() && add("href", to);
  }

  /** Adds an attribute, if its value holds nothing that has to be escaped but an ampersand. */
  private boolean add(String name, String value) {
    xhtml.append(' ').append(name).append("=\"").append(value.replace("&", "&amp;")).append('"');
    return isPlain(value.replace("&", ""));
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isPlain(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a character stands for itself in every place, before and after. */
  private static boolean isPlain(char c) {
    return c >= ' ' && c < 0x7F && c != '<' && c != '>' && c != '&' && c != '"'
        || c > 0xA0 && c < 0xFDD0
        || c > 0xFDEF && c < 0xFFFE;
  }
}
