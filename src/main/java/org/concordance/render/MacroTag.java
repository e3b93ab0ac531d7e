package org.concordance.render;

import io.pebbletemplates.pebble.lexer.Token;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.MacroNode;
import io.pebbletemplates.pebble.node.NamedArgumentNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.parser.Parser;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.Macro;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.template.ScopeChain;
import io.pebbletemplates.pebble.tokenParser.MacroTokenParser;
import io.pebbletemplates.pebble.utils.LimitedSizeWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/**
 * The tag {@code macro} as Pebble has it. But its own macros make two scopes and a list of their
 * arguments' names for each call, and write to a buffer that several threads may share: a page has
 * some hundred calls.
 */
final class MacroTag extends MacroTokenParser {

  @Override
  public RenderableNode parse(Token token, Parser parser) {
    MacroNode parsed = (MacroNode) super.parse(token, parser);
    return new Node(parsed.getName(), parsed.getArgs(), parsed.getBody());
  }

  private static final class Node extends MacroNode {
    Node(String name, ArgumentsNode arguments, BodyNode body) {
      super(name, arguments, body);
    }

    @Override
    public Macro getMacro() {
      List<NamedArgumentNode> arguments = getArgs().getNamedArgs();
      List<String> names = arguments.stream().map(NamedArgumentNode::getName).toList();
      return new Called(getName(), names, arguments, getBody());
    }
  }

  /**
   * A macro that can be called.
   *
   * @param arguments its arguments, with the values that they have where a call has none
   */
  private record Called(
      String name, List<String> names, List<NamedArgumentNode> arguments, BodyNode body)
      implements Macro {

    @Override
    public String getName() {
      return name;
    }

    @Override
    public List<String> getArgumentNames() {
      return names;
    }

    @Override
    public String call(
        PebbleTemplateImpl self, EvaluationContextImpl context, Map<String, Object> given) {
      ScopeChain scopes = context.getScopeChain();
      scopes.pushLocalScope();
      context.getExtensionRegistry().getGlobalVariables().forEach(scopes::put);
      for (NamedArgumentNode argument : arguments) {
        Expression<?> usual = argument.getValueExpression();
        scopes.put(argument.getName(), usual == null ? null : usual.evaluate(self, context));
      }
      given.forEach(scopes::put);
      Writer text = LimitedSizeWriter.from(new Text(), context);
      try {
        body.render(self, text, context);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      scopes.popScope();
      return text.toString();
    }
  }

  private static final class Text extends TextWriter {
    private final StringBuilder text = new StringBuilder(256);

    @Override
    public void write(char[] added, int from, int length) {
      text.append(added, from, length);
    }

    @Override
    public void writeSpecialized(String added) {
      text.append(added);
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }
}
