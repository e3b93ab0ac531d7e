package org.concordance.markup;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ParagraphItemContainer;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteRepository;
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import com.vladsch.flexmark.util.sequence.SubSequence;
import java.util.Optional;
import org.concordance.model.Characters;
import org.jsoup.nodes.Element;

/**
 * Makes the elements of a body from its document: the same as {@link CleanHtml} makes of the HTML
 * that Flexmark writes, without that HTML. It knows what most texts consist of, and leaves a text
 * with anything else to them.
 */
final class DocumentTree {

  private final TreeWriter tree;
  private final DataHolder options;
  private final ListOptions lists;
  private boolean known = true;
  private boolean inLink;

  private DocumentTree(Element body, DataHolder options, ListOptions lists) {
    this.tree = new TreeWriter(body);
    this.options = options;
    this.lists = lists;
  }

  /**
   * The body of a document; nothing where there is something in it that is not known here.
   *
   * @param options with which it was parsed
   * @param lists those of them that are of lists
   */
  static Optional<Element> of(Document document, DataHolder options, ListOptions lists) {
    Element body = new Element("body");
    DocumentTree made = new DocumentTree(body, options, lists);
    FootnoteRepository notes = FootnoteExtension.FOOTNOTES.get(document);
    notes.resolveFootnoteOrdinals();
    made.addChildren(document);
    made.addNotes(notes);
    made.tree.end();
    // Flexmark leaves out the blanks at the ends of lines.
    return made.known && !made.tree.isRagged() ? Optional.of(body) : Optional.empty();
  }

  private void addChildren(Node parent) {
    for (Node child = parent.getFirstChild(); child != null && known; child = child.getNext()) {
      if (child instanceof Text) {
        addWords(child);
      } else {
        add(child);
      }
    }
  }

  private void add(Node node) {
    if (node instanceof Paragraph paragraph) {
      addParagraph(paragraph);
    } else if (node instanceof SoftLineBreak) {
      tree.words("\n");
    } else if (node instanceof Link link) {
      addLink(link);
    } else if (node instanceof Emphasis) {
      addWithin("em", node);
    } else if (node instanceof StrongEmphasis) {
      addWithin("strong", node);
    } else if (node instanceof Code code) {
      tree.open("code");
      addWords(Escaping.collapseWhitespace(code.getText(), true).toString());
      tree.close();
    } else if (node instanceof Footnote note) {
      addReference(note);
    } else if (node instanceof HardLineBreak) {
      tree.open("br");
      tree.close();
      tree.words("\n");
    } else if (node instanceof TextBase) {
      addChildren(node);
    } else {
      addBlock(node);
    }
  }

  private void addBlock(Node node) {
    if (node instanceof Heading heading && heading.getLevel() > 1) {
      addLine("h" + heading.getLevel(), heading);
    } else if (node instanceof ListItem item && item.getMarkerSuffix().isEmpty()) {
      addLine("li", item);
    } else if (node instanceof BulletList) {
      addLines("ul", node);
    } else if (node instanceof OrderedList list && list.getStartNumber() == 1) {
      addLines("ol", list);
    } else if (node instanceof BlockQuote) {
      addLines("blockquote", node);
    } else if (node instanceof ThematicBreak) {
      addLine("hr", node);
    } else {
      // The texts of footnotes come at the end.
      known &= node instanceof FootnoteBlock;
    }
  }

  private void addParagraph(Paragraph paragraph) {
    boolean isBare =
        paragraph.getParent() instanceof ParagraphItemContainer item
            && item.isParagraphWrappingDisabled(paragraph, lists, options);
    if (isBare) {
      addChildren(paragraph);
    } else if (paragraph.hasChildren()) {
      addLine("p", paragraph);
    }
  }

  private void addWithin(String name, Node node) {
    tree.open(name);
    addChildren(node);
    tree.close();
  }

  /** An element that begins and ends a line. */
  private void addLine(String name, Node node) {
    tree.line();
    addWithin(name, node);
    tree.line();
  }

  /** An element with its content on lines of its own. */
  private void addLines(String name, Node node) {
    known &= node.hasChildren();
    tree.line();
    tree.open(name);
    tree.line();
    addChildren(node);
    tree.line();
    tree.close();
    tree.line();
  }

  private void addWords(Node text) {
    String written = written(text.getChars());
    boolean isPlain = written.indexOf('\\') < 0 && written.indexOf('&') < 0;
    addWords(isPlain ? written : text.getChars().unescape());
  }

  /** What Flexmark puts together character by character, though most of it is in one piece. */
  private static String written(BasedSequence chars) {
    return chars instanceof SubSequence && chars.getBase() instanceof String whole
        ? whole.substring(chars.getStartOffset(), chars.getEndOffset())
        : chars.toString();
  }

  private void addWords(String words) {
    known &= words.indexOf('\r') < 0 && Characters.firstForbidden(words).isEmpty();
    tree.words(words);
  }

  private void addLink(Link link) {
    String url = link.getUrl().unescape();
    boolean isSite = url.startsWith(LinkTarget.SITE);
    String path = isSite ? url.substring(LinkTarget.SITE.length()) : url;
    known &=
        !inLink
            && link.getTitle().isNull()
            && (isSite || AllowList.isAddress(url))
            && url.indexOf('&') < 0
            && Characters.firstForbidden(path).isEmpty();
    inLink = true;
    tree.open("a").attr("href", isSite ? LinkTarget.marked(path) : url);
    addChildren(link);
    tree.close();
    inLink = false;
  }

  private void addReference(Footnote note) {
    FootnoteBlock block = note.getFootnoteBlock();
    known &= !inLink && block != null;
    if (known) {
      int number = block.getFootnoteOrdinal();
      tree.open("sup").attr("id", "fnref-" + number + further(note.getReferenceOrdinal()));
      tree.open("a").attr("class", "footnote-ref").attr("href", "#fn-" + number);
      tree.words(Integer.toString(number));
      tree.close();
      tree.close();
    }
  }

  private static String further(int reference) {
    return reference == 0 ? "" : "-" + reference;
  }

  private void addNotes(FootnoteRepository notes) {
    if (notes.getReferencedFootnoteBlocks().isEmpty()) {
      return;
    }
    tree.open("div").attr("class", "footnotes");
    tree.line();
    tree.open("hr");
    tree.close();
    tree.line();
    tree.open("ol");
    tree.line();
    notes.getReferencedFootnoteBlocks().forEach(this::addNote);
    tree.close();
    tree.line();
    tree.close();
    tree.line();
  }

  private void addNote(FootnoteBlock note) {
    int number = note.getFootnoteOrdinal();
    tree.open("li").attr("id", "fn-" + number);
    tree.line();
    addChildren(note);
    for (int i = 0; i < note.getFootnoteReferences(); i++) {
      tree.line();
      tree.open("a")
          .attr("href", "#fnref-" + number + further(i))
          .attr("class", "footnote-backref");
      tree.words("↩");
      tree.close();
    }
    tree.line();
    tree.close();
    tree.line();
  }
}
