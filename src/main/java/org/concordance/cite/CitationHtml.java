package org.concordance.cite;

import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.TokenBuffer;
import de.undercouch.citeproc.csl.internal.format.HtmlFormat;
import de.undercouch.citeproc.csl.internal.token.DisplayGroupToken;
import de.undercouch.citeproc.csl.internal.token.Token;
import java.util.List;

/**
 * The engine's output as HTML without attributes, which a page's security policy allows, and
 * without the number that some styles put before each work of a list.
 */
final class CitationHtml extends HtmlFormat {

  @Override
  protected String doFormatBibliographyEntry(TokenBuffer buffer, RenderContext ctx, int index) {
    List<Token> tokens = buffer.getTokens();
    int start = 0;
    while (start < tokens.size() && tokens.get(start).isFirstField()) {
      start++;
    }
    boolean isNumber = start < tokens.size() && ctx.getStyle().getBibliography() != null;
    return format(isNumber && isAligned(ctx) ? buffer.copy(start, tokens.size()) : buffer);
  }

  private static boolean isAligned(RenderContext ctx) {
    return switch (ctx.getStyle().getBibliography().getSecondFieldAlign()) {
      case FALSE -> false;
      case FLUSH, MARGIN -> true;
    };
  }

  @Override
  protected String escape(String text) {
    return escaped(text);
  }

  /** A text as it stands in HTML. */
  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  @Override
  protected String openFontStyle(int style) {
    return "<i>";
  }

  @Override
  protected String closeFontStyle(int style) {
    return "</i>";
  }

  @Override
  protected String openFontVariant(int variant) {
    return "";
  }

  @Override
  protected String closeFontVariant(int variant) {
    return "";
  }

  @Override
  protected String openFontWeight(int weight) {
    return "<b>";
  }

  @Override
  protected String closeFontWeight(int weight) {
    return "</b>";
  }

  @Override
  protected String openTextDecoration(int decoration) {
    return "";
  }

  @Override
  protected String closeTextDecoration(int decoration) {
    return "";
  }

  @Override
  protected String openDisplayGroup(DisplayGroupToken.Type type) {
    return " ";
  }

  @Override
  protected String closeDisplayGroup(DisplayGroupToken.Type type) {
    return "";
  }
}
