package org.concordance.content;

import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.ParserException;
import org.snakeyaml.engine.v2.parser.Parser;

/**
 * Passes YAML events on, refusing what could exhaust memory or the stack: deep nesting, and, unless
 * whoever reads them counts them, aliases, of which a few lines can stand for billions of values.
 */
final class BoundedParser implements Parser {

  private static final int DEEPEST = 20;

  private final Parser parser;
  private final boolean aliases;
  private int depth;

  BoundedParser(Parser parser, boolean aliases) {
    this.parser = parser;
    this.aliases = aliases;
  }

  @Override
  public boolean checkEvent(Event.ID id) {
    return parser.checkEvent(id);
  }

  @Override
  public Event peekEvent() {
    return parser.peekEvent();
  }

  @Override
  public boolean hasNext() {
    return parser.hasNext();
  }

  @Override
  public Event next() {
    Event event = parser.next();
    switch (event.getEventId()) {
      case MappingStart, SequenceStart -> depth++;
      case MappingEnd, SequenceEnd -> depth--;
      case Alias -> {
        if (!aliases) {
          throw new ParserException("aliases (*name) are not allowed", event.getStartMark());
        }
      }
      default -> {}
    }
    if (depth > DEEPEST) {
      throw new ParserException("nested more than " + DEEPEST + " deep", event.getStartMark());
    }
    return event;
  }
}
