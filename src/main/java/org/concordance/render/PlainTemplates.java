package org.concordance.render;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.NodeVisitorFactory;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.util.List;

/** What templates do most, as Pebble does it, with less around it. */
final class PlainTemplates extends AbstractExtension {

  @Override
  public List<TokenParser> getTokenParsers() {
    return List.of(new MacroTag());
  }

  @Override
  public List<NodeVisitorFactory> getNodeVisitors() {
    return List.of(PlainEscaping::new);
  }
}
