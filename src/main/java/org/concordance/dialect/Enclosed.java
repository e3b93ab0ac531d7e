package org.concordance.dialect;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A text that is made of another one, in which tags enclose parts of it. A tag that nothing closes
 * encloses nothing, and stands there by itself.
 */
final class Enclosed {

  /** What is enclosed deeper stays between its tags. */
  private static final int DEEPEST = 20;

  /**
   * A tag that encloses what comes after it.
   *
   * @param line where it stands, from 0
   * @param column where in that line, from 1
   */
  record Opening(Dialect.Replaced tag, Dialect.Pair pair, int line, int column) {}

  /** An open tag, and the text before it, where what comes after is gathered apart from that. */
  private record Frame(Opening opening, Optional<Traced> before) {}

  private final Deque<Frame> open = new ArrayDeque<>();
  private final Map<String, Integer> names = new HashMap<>();
  private final Consumer<Opening> alone;
  private Traced made = new Traced();
  private int depth;

  /**
   * Begins a text.
   *
   * @param alone takes each tag that encloses nothing
   */
  Enclosed(Consumer<Opening> alone) {
    this.alone = alone;
  }

  /** The text where it is made just now. */
  Traced here() {
    return made;
  }

  void open(Opening opening) {
    boolean apart = opening.pair().around() != Around.UNKNOWN && depth < DEEPEST;
    open.push(new Frame(opening, apart ? Optional.of(made) : Optional.empty()));
    names.merge(opening.pair().end(), 1, Integer::sum);
    if (apart) {
      made = new Traced();
      depth++;
    } else {
      stand(opening);
    }
  }

  private void stand(Opening opening) {
    made.addApart(opening.tag().text(), opening.line());
    alone.accept(opening);
  }

  /** Whether a tag is open that this one closes. */
  boolean closes(Dialect.Replaced tag) {
    return names.getOrDefault(tag.closes(), 0) > 0;
  }

  /**
   * Closes the last tag that this one closes; those within it that are open enclose nothing.
   *
   * @return what became of the text between them
   */
  Around.Kind close(Dialect.Replaced tag, int line) {
    while (!open.getFirst().opening().pair().end().equals(tag.closes())) {
      spill();
    }
    Frame frame = pop();
    if (frame.before().isEmpty()) {
      made.addApart(tag.text(), line);
      return Around.Kind.UNKNOWN;
    }
    Traced inner = made;
    made = frame.before().get();
    depth--;
    Around around = frame.opening().pair().around();
    switch (around.kind()) {
      case BLOCK -> block(around, frame.opening().line(), inner, line);
      case INLINE -> {
        made.add(String.join("", around.head()), frame.opening().line());
        copy(inner);
        made.add(String.join("", around.tail()), line);
      }
      case SILENT, UNKNOWN -> {}
    }
    return around.kind();
  }

  private Frame pop() {
    Frame frame = open.pop();
    names.merge(frame.opening().pair().end(), -1, Integer::sum);
    return frame;
  }

  /** Takes the last tag that is open for one that encloses nothing. */
  private void spill() {
    Frame frame = pop();
    frame
        .before()
        .ifPresent(
            before -> {
              Traced inner = made;
              made = before;
              depth--;
              stand(frame.opening());
              copy(inner);
            });
  }

  private void copy(Traced inner) {
    String[] lines = inner.toString().split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      made.add(lines[i] + (i < lines.length - 1 ? "\n" : ""), inner.origin(i));
    }
  }

  /** Adds a block, as far from the margin as its tag stood. */
  private void block(Around around, int first, Traced inner, int last) {
    String indent = made.indent();
    made.add("\n\n", first);
    for (String line : around.head()) {
      made.addLine(indent + around.line(line), first);
    }
    String[] lines = inner.toString().stripTrailing().split("\n", -1);
    boolean blank = true;
    for (int i = 0; i < lines.length; i++) {
      String own = lines[i].startsWith(indent) ? lines[i].substring(indent.length()) : lines[i];
      if (!blank || !own.isBlank()) {
        made.addLine(indent + around.line(own), inner.origin(i));
      }
      blank = own.isBlank();
    }
    for (String line : around.tail()) {
      made.addLine(indent + around.line(line), last);
    }
    made.add("\n", last);
  }

  /** Ends the text. */
  Traced ended() {
    while (!open.isEmpty()) {
      spill();
    }
    return made;
  }
}
