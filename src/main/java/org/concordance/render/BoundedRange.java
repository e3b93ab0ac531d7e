package org.concordance.render;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.core.RangeFunction;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;

/**
 * Pebble's {@code range}, which {@code 1..9} calls too, within bounds: Pebble makes a list of all
 * its numbers, and a slip in a template would take all memory that there is.
 */
final class BoundedRange implements Function {

  /** How far apart its ends may be. */
  static final int MOST = 10_000;

  private final RangeFunction range = new RangeFunction();

  @Override
  public Object execute(
      Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
    if (arguments.get("start") instanceof Number start
        && arguments.get("end") instanceof Number end
        && Math.abs(end.doubleValue() - start.doubleValue()) > MOST) {
      throw new PebbleException(
          null, "the ends of a range are more than " + MOST + " apart", line, self.getName());
    }
    return range.execute(arguments, self, context, line);
  }

  @Override
  public List<String> getArgumentNames() {
    return range.getArgumentNames();
  }
}
