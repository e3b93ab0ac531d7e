package org.concordance.render;

import io.pebbletemplates.pebble.extension.AbstractNodeVisitor;
import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.node.PrintNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.FilterExpression;
import io.pebbletemplates.pebble.node.expression.FilterInvocationExpression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.utils.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * Escapes what templates print by a call. Pebble does it by a filter like any other, for which it
 * makes a map of arguments and looks up a strategy each time.
 */
final class PlainEscaping extends AbstractNodeVisitor {

  PlainEscaping(PebbleTemplate template) {
    super((PebbleTemplateImpl) template);
  }

  @Override
  public void visit(PrintNode node) {
    if (node.getExpression() instanceof FilterExpression filtered
        && filtered.getRightExpression() instanceof FilterInvocationExpression filter
        && filter.getFilterName().equals("escape")
        && filter.getArgs().getNamedArgs().isEmpty()
        && filter.getArgs().getPositionalArgs() == null) {
      node.setExpression(new Escaped(filtered.getLeftExpression()));
    }
  }

  /** What is printed, without any character that means something in HTML; markup as it is. */
  private record Escaped(Expression<?> printed) implements Expression<Object> {

    @Override
    public @Nullable Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
      Object value = printed.evaluate(self, context);
      if (value == null || value instanceof SafeString) {
        return value == null ? null : value.toString();
      }
      return Escaping.HTML.escape(StringUtils.toString(value));
    }

    @Override
    public void accept(NodeVisitor visitor) {
      printed.accept(visitor);
    }

    @Override
    public int getLineNumber() {
      return printed.getLineNumber();
    }
  }
}
