package org.concordance.render;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.concordance.model.Permalink;

/** A page while it is written, and the bytes of its file. */
final class PageWriter extends TextWriter {

  private static final int USUAL_SIZE = 32_768;

  private char[] html = new char[USUAL_SIZE];
  private int length;

  private byte[] bytes = new byte[0];
  private int size;

  @Override
  public void write(char[] text, int from, int count) {
    makeRoom(count);
    System.arraycopy(text, from, html, length, count);
    length += count;
  }

  @Override
  public void writeSpecialized(String text) {
    makeRoom(text.length());
    text.getChars(0, text.length(), html, length);
    length += text.length();
  }

  private void makeRoom(int count) {
    if (html.length - length < count) {
      html = Arrays.copyOf(html, Math.max(2 * html.length, length + count));
    }
  }

  /**
   * All that was written, in UTF-8. A link into the page's own folder needs no way up to the root
   * and down again, and has none.
   */
  byte[] bytes(Permalink page) {
    bytes = new byte[length + length / 8];
    size = 0;
    char[] own = ("=\"" + page.root() + page.path()).toCharArray();
    boolean isHome = page.equals(Permalink.HOME);
    int at = 0;
    while (at < length) {
      char c = html[at];
      if (c >= 0x80) {
        at = addForeign(at);
      } else if (c == '=' && !isHome && isAt(own, at)) {
        at += own.length;
        add(at < length && html[at] == '"' ? "=\"./" : "=\"", at);
      } else {
        bytes[size++] = (byte) c;
        at++;
      }
    }
    return Arrays.copyOf(bytes, size);
  }

  private boolean isAt(char[] text, int at) {
    return at + text.length <= length
        && Arrays.equals(html, at, at + text.length, text, 0, text.length);
  }

  /** Adds the characters that are not of ASCII, from one on, and tells where they end. */
  private int addForeign(int from) {
    int to = from + 1;
    while (to < length && html[to] >= 0x80) {
      to++;
    }
    add(new String(html, from, to - from), to);
    return to;
  }

  /** Adds a text, and sees to it that what follows has room as far as it is of ASCII. */
  private void add(String text, int rest) {
    byte[] added = text.getBytes(StandardCharsets.UTF_8);
    int needed = size + added.length + length - rest;
    if (bytes.length < needed) {
      bytes = Arrays.copyOf(bytes, needed + needed / 8);
    }
    System.arraycopy(added, 0, bytes, size, added.length);
    size += added.length;
  }
}
