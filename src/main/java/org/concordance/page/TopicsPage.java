package org.concordance.page;

import java.util.List;

/**
 * The thesaurus as a tree.
 *
 * @param head what every page has
 * @param total how many topics there are
 * @param controls how to narrow the tree and the names
 * @param roots the topics from the top
 * @param names other names of these topics, each with the topic to see
 * @param pager the way through a thesaurus of several hundred top topics
 */
public record TopicsPage(
    PageHead head,
    int total,
    ListControls controls,
    List<Node> roots,
    List<IndexRow> names,
    Pager pager)
    implements Page {

  /** Copies the lists. */
  public TopicsPage {
    roots = List.copyOf(roots);
    names = List.copyOf(names);
  }

  /**
   * A topic in the tree.
   *
   * @param topic the topic, with the number of readings under it
   * @param inclusive how many are under it or a narrower topic
   * @param isRepeated whether what is narrower is unfolded further up, under another broader topic
   * @param scope its scope note; may be empty
   * @param narrower the topics below it
   */
  public record Node(
      Link topic, int inclusive, boolean isRepeated, String scope, List<Node> narrower) {
    public Node {
      narrower = List.copyOf(narrower);
    }
  }
}
