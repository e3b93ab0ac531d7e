package org.concordance.markup;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/** Goes over documents without recursion, so that deep nesting cannot overflow the stack. */
final class DocumentWalk {

  private DocumentWalk() {}

  /** Visits every node in the order of the text, each before what is in it. */
  static void forEach(Document document, Consumer<Node> visit) {
    Deque<Node> open = new ArrayDeque<>();
    open.push(document);
    while (!open.isEmpty()) {
      Node node = open.pop();
      for (Node child = node.getLastChild(); child != null; child = child.getPrevious()) {
        open.push(child);
      }
      visit.accept(node);
    }
  }
}
