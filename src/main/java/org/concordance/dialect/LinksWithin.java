package org.concordance.dialect;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The links that a paragraph has so far: none may stand within another, so that of two links the
 * inner one stays, but of an image that became a link only its words do.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/#links">CommonMark, links</a>
 */
final class LinksWithin {

  /**
   * A link.
   *
   * @param from where it begins in what was written
   * @param end where it ends there
   * @param words what it shows
   * @param image the address of the image that it was; empty when it was none
   * @param line where it stood
   */
  private record Link(int from, int end, String words, String image, int line) {

    Link shifted(int by) {
      return new Link(from + by, end + by, words, image, line);
    }
  }

  private final TextContext context;
  private final StringBuilder out;
  private final Deque<Link> links = new ArrayDeque<>();

  /** None yet in what is written. */
  LinksWithin(TextContext context, StringBuilder out) {
    this.context = context;
    this.out = out;
  }

  /** A link that ends where the text does. */
  void add(int from, String words) {
    links.push(new Link(from, out.length(), words, "", 0));
  }

  /** An image that is a link now, and ends where the text does. */
  void addImage(int from, String words, String image, int line) {
    links.push(new Link(from, out.length(), words, image, line));
  }

  /** Whether a link that was no image stands after a place. */
  boolean has(int from) {
    return links.stream()
        .takeWhile(link -> link.from() >= from)
        .anyMatch(link -> link.image().isEmpty());
  }

  /** Leaves the words of all links after a place, around which there is a link now. */
  void flatten(int from) {
    while (!links.isEmpty() && links.peek().from() >= from) {
      Link link = links.pop();
      out.replace(link.from(), link.end(), link.words());
      lose(link, "is not ours to publish, and its words stand in the link around it");
    }
  }

  /** Characters were put before all that stands after a place, or taken away there. */
  void shift(int from, int by) {
    Deque<Link> after = new ArrayDeque<>();
    while (!links.isEmpty() && links.peek().from() >= from) {
      after.push(links.pop().shifted(by));
    }
    after.forEach(links::push);
  }

  /** Says what became of the images that are links now. */
  void tell() {
    links
        .descendingIterator()
        .forEachRemaining(link -> lose(link, "is not ours to publish, and is a link now"));
    links.clear();
  }

  private void lose(Link link, String message) {
    if (!link.image().isEmpty()) {
      context.lose(link.line(), "image " + link.image(), message);
    }
  }
}
