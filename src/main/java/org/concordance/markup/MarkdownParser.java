package org.concordance.markup;

import com.vladsch.flexmark.ext.attributes.AttributesExtension;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.wikilink.WikiLinkExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The Markdown that the archive promises, set up once; safe for use by several threads. */
final class MarkdownParser {

  private static final DataHolder OPTIONS =
      new MutableDataSet()
          .set(WikiLinkExtension.LINK_FIRST_SYNTAX, true)
          .set(TablesExtension.COLUMN_SPANS, false)
          .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
          .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
          .set(TablesExtension.DISCARD_EXTRA_COLUMNS, false)
          .set(HtmlRenderer.RENDER_HEADER_ID, false)
          .set(HtmlRenderer.GENERATE_HEADER_ID, false)
          .toImmutable();

  private static final ListOptions LISTS = ListOptions.get(OPTIONS);

  /** All of it. */
  static final MarkdownParser WHOLE =
      new MarkdownParser(
          AttributesExtension.create(),
          DefinitionExtension.create(),
          FootnoteExtension.create(),
          TablesExtension.create(),
          WikiLinkExtension.create());

  /** For texts without tables and attributes, which look for theirs in every paragraph. */
  private static final MarkdownParser USUAL =
      new MarkdownParser(
          DefinitionExtension.create(), FootnoteExtension.create(), WikiLinkExtension.create());

  private final Parser parser;
  private final HtmlRenderer renderer;

  private MarkdownParser(Extension... extensions) {
    DataHolder options =
        new MutableDataSet(OPTIONS).set(Parser.EXTENSIONS, List.of(extensions)).toImmutable();
    this.parser = Parser.builder(options).build();
    this.renderer =
        HtmlRenderer.builder(options)
            .attributeProviderFactory(new HeadingIds())
            .nodeRendererFactory(PlainWords::new)
            .build();
  }

  /** The parser that finds all that there is in a text. */
  static MarkdownParser of(String markdown) {
    boolean usual = markdown.indexOf('{') < 0 && !isNested(markdown);
    for (int bar = markdown.indexOf('|'); usual && bar >= 0; bar = markdown.indexOf('|', bar + 1)) {
      usual = !isOfRule(markdown, bar, 1) && !isOfRule(markdown, bar, -1);
    }
    return usual ? USUAL : WHOLE;
  }

  /**
   * Whether links to records stand within each other, as nobody writes them: of thousands of them
   * the whole parser says that they are too deep.
   */
  private static boolean isNested(String markdown) {
    int open = markdown.indexOf("[[");
    while (open >= 0) {
      int next = markdown.indexOf("[[", open + 1);
      int close = markdown.indexOf("]]", open + 2);
      if (next >= 0 && (close < 0 || next < close)) {
        return true;
      }
      open = next;
    }
    return false;
  }

  Document parse(String markdown) {
    return parser.parse(markdown);
  }

  /** The elements of a document's body, with nothing but what a body may have. */
  Element body(Document document) {
    return tree(document).orElseGet(() -> CleanHtml.body(render(document)));
  }

  /** The same without its HTML; nothing where the document holds what few do. */
  Optional<Element> tree(Document document) {
    return DocumentTree.of(document, OPTIONS, LISTS);
  }

  String render(Document document) {
    return renderer.render(document);
  }

  /** Whether what is next to a bar can belong to the line below the heads of a table. */
  private static boolean isOfRule(String markdown, int bar, int step) {
    int at = bar + step;
    while (at >= 0 && at < markdown.length() && markdown.charAt(at) <= ' ') {
      at += step;
    }
    return at >= 0
        && at < markdown.length()
        && (markdown.charAt(at) == '-' || markdown.charAt(at) == ':');
  }
}
