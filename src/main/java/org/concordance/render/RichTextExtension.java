package org.concordance.render;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import org.concordance.model.RichText;

/** The filter {@code rich}: puts a text's links after the page's way to the root. */
final class RichTextExtension extends AbstractExtension {

  @Override
  public Map<String, Filter> getFilters() {
    return Map.of("rich", new Rich());
  }

  private static final class Rich implements Filter {
    @Override
    public Object apply(
        Object input,
        Map<String, Object> arguments,
        PebbleTemplate self,
        EvaluationContext context,
        int line) {
      if (!(input instanceof RichText text)) {
        throw new PebbleException(
            null, "the filter 'rich' is for texts with links", line, self.getName());
      }
      return new SafeString(text.html((String) context.getVariable("root")));
    }

    @Override
    public List<String> getArgumentNames() {
      return List.of();
    }
  }
}
