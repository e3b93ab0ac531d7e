package org.concordance.markup;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;

/**
 * Gives headings the ids that the text writes for them, as in {@code ## Aims {#aims}}. Flexmark
 * itself leaves those to its own generator of ids, which is not used here: the ids that it makes
 * are other than {@link org.concordance.model.Slug}'s.
 */
final class HeadingIds extends IndependentAttributeProviderFactory {

  @Override
  public AttributeProvider apply(LinkResolverContext context) {
    return (node, part, attributes) -> {
      if (node instanceof Heading heading && heading.isExplicitAnchorRefId()) {
        attributes.replaceValue("id", heading.getAnchorRefId());
      }
    };
  }
}
