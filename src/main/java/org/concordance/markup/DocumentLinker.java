package org.concordance.markup;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.attributes.AttributeNode;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.wikilink.WikiLink;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.concordance.model.Body;
import org.concordance.model.Place;
import org.concordance.model.Problems;

/**
 * Goes over a parsed body once: gives every link its address, and reports what a page must not
 * have, with its place.
 */
final class DocumentLinker {

  private final Body body;
  private final Places places;
  private final Document document;
  private final FrozenText frozen;
  private final LinkResolver resolver;
  private final Problems problems;
  private final List<RenderedBody.SiteLink> siteLinks = new ArrayList<>();
  private final List<RenderedBody.SiteLink> ids = new ArrayList<>();
  private final BitSet settled = new BitSet();

  /**
   * For one body.
   *
   * @param frozen takes what each link leads to
   */
  DocumentLinker(
      Body body, Document document, FrozenText frozen, LinkResolver resolver, Problems problems) {
    this.body = body;
    this.frozen = frozen;
    this.places = new Places(body);
    this.document = document;
    this.resolver = resolver;
    this.problems = problems;
  }

  /** Goes over the document. */
  void run() {
    DocumentWalk.forEach(
        document,
        node -> {
          settle(node);
          visit(node);
        });
    reportUnclosed();
  }

  /** Notes where double brackets are links already, or are code or HTML. */
  private void settle(Node node) {
    if (node instanceof WikiLink
        || node instanceof Code
        || node instanceof FencedCodeBlock
        || node instanceof IndentedCodeBlock
        || node instanceof HtmlBlock
        || node instanceof HtmlInline
        || node instanceof AutoLink) {
      settled.set(node.getStartOffset(), node.getEndOffset());
    }
  }

  private void visit(Node node) {
    if (node instanceof WikiLink wiki) {
      resolveWiki(wiki);
    } else if (node instanceof Link || node instanceof Image || node instanceof Reference) {
      resolve((LinkNodeBase) node);
    } else if (node instanceof AutoLink auto) {
      resolver.address(auto.getText().toString(), body.file(), place(auto));
    } else if (node instanceof HtmlBlock || node instanceof HtmlInline) {
      AllowList.report(node.getChars().toString(), place(node), problems);
    } else if (node instanceof AttributeNode attribute) {
      AllowList.reportAttribute(attribute.getName().toString(), place(attribute), problems);
      if (attribute.isId()) {
        AllowList.reportId(attribute.getValue().toString(), place(attribute), problems);
        ids.add(new RenderedBody.SiteLink("#" + attribute.getValue(), place(attribute)));
      }
    } else if (node instanceof Footnote note && !note.isDefined()) {
      problems.error(
          place(note),
          "the note [^" + note.getText() + "] has no text",
          "write it in a paragraph of its own: [^" + note.getText() + "]: …");
    } else if (node instanceof FootnoteBlock note && !note.isReferenced()) {
      problems.warning(
          place(note),
          "nothing refers to the note [^" + note.getText() + "], so it is left out",
          "put [^" + note.getText() + "] where it belongs");
    } else if (node instanceof Heading heading && heading.getLevel() == 1) {
      problems.error(
          place(heading),
          "a heading of the first level in the text",
          "the page's title is the first level; begin with ##");
    }
  }

  /** Brackets that open a link and stand in no link, nor where brackets mean themselves. */
  private void reportUnclosed() {
    String text = body.markdown();
    for (int at = text.indexOf("[["); at >= 0; at = text.indexOf("[[", at + 2)) {
      boolean escaped = at > 0 && text.charAt(at - 1) == '\\';
      if (!escaped && !settled.get(at)) {
        problems.error(
            place(at),
            "[[ without ]]",
            "close the link: [[id]] or [[id|words]]; for brackets as such write \\[\\[");
      }
    }
  }

  private void resolve(LinkNodeBase node) {
    if (node instanceof Image image && image.getText().isBlank()) {
      problems.warning(
          place(image),
          "the image has no words for those who cannot see it",
          "say between the brackets what it shows: ![A map of the strait](…)");
    }
    BasedSequence url = node.getUrl();
    // An empty address has no place of its own.
    Place place = place(url.isEmpty() ? node.getStartOffset() : url.getStartOffset());
    LinkTarget target = resolver.address(url.unescape(), body.file(), place);
    note(target, place);
    frozen.writeWhole(url, target);
    if (target.isSite()) {
      node.setUrl(BasedSequence.of(target.href()));
    } else if (node instanceof Image && !target.href().isEmpty()) {
      problems.error(
          place,
          "an image from elsewhere",
          "put a copy that you may publish into media, and write ../media/name.png");
    }
  }

  private void resolveWiki(WikiLink wiki) {
    Place place = place(wiki.getLink().getStartOffset());
    String link = wiki.getLink().unescape();
    LinkTarget target = resolver.wiki(link, place);
    note(target, place);
    Optional<String> words =
        wiki.getText().isBlank()
            ? target.record().map(resolver::label)
            : Optional.of(wiki.getText().unescape().strip());
    frozen.writeName(wiki, target, words.orElse(link));
    String text = words.orElse(wiki.getLink().toString());
    wiki.insertBefore(target.isSite() ? link(target.href(), text) : new Text(text));
    wiki.unlink();
  }

  private void note(LinkTarget target, Place place) {
    if (target.isSite() || target.href().startsWith("#")) {
      siteLinks.add(new RenderedBody.SiteLink(target.sitePath(), place));
    }
  }

  private static Link link(String href, String text) {
    Link link = new Link();
    link.setUrl(BasedSequence.of(href));
    link.appendChild(new Text(text));
    return link;
  }

  private Place place(Node node) {
    return place(node.getStartOffset());
  }

  private Place place(int offset) {
    return places.at(offset);
  }

  /** The ids that the text gives its passages. */
  List<RenderedBody.SiteLink> ids() {
    return List.copyOf(ids);
  }

  /** The links to pages and files of the site. */
  List<RenderedBody.SiteLink> siteLinks() {
    return List.copyOf(siteLinks);
  }
}
