package org.concordance.markup;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.Set;

/** Writes words in which nothing has to be escaped as they are, and leaves others to Flexmark. */
final class PlainWords implements NodeRenderer {

  PlainWords(DataHolder options) {}

  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(new NodeRenderingHandler<>(Text.class, PlainWords::write));
  }

  private static void write(Text node, NodeRendererContext context, HtmlWriter html) {
    String words = node.getChars().toString();
    for (int i = 0; i < words.length(); i++) {
      switch (words.charAt(i)) {
        case '\\', '&', '<', '>', '"', '\r' -> {
          context.delegateRender();
          return;
        }
        default -> {}
      }
    }
    html.append(words);
  }
}
