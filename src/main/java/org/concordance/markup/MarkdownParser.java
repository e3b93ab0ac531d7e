package org.concordance.markup;

import com.vladsch.flexmark.ext.attributes.AttributesExtension;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.wikilink.WikiLinkExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/** The Markdown that the archive promises, set up once; safe for use by several threads. */
final class MarkdownParser {

  private static final DataHolder OPTIONS =
      new MutableDataSet()
          .set(
              Parser.EXTENSIONS,
              List.of(
                  AttributesExtension.create(),
                  DefinitionExtension.create(),
                  FootnoteExtension.create(),
                  TablesExtension.create(),
                  WikiLinkExtension.create()))
          .set(WikiLinkExtension.LINK_FIRST_SYNTAX, true)
          .set(TablesExtension.COLUMN_SPANS, false)
          .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
          .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
          .set(TablesExtension.DISCARD_EXTRA_COLUMNS, false)
          .set(HtmlRenderer.RENDER_HEADER_ID, false)
          .set(HtmlRenderer.GENERATE_HEADER_ID, false)
          .toImmutable();

  private static final Parser PARSER = Parser.builder(OPTIONS).build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder(OPTIONS).attributeProviderFactory(new HeadingIds()).build();

  private MarkdownParser() {}

  static Document parse(String markdown) {
    return PARSER.parse(markdown);
  }

  static String render(Document document) {
    return RENDERER.render(document);
  }
}
