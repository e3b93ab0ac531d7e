package org.concordance.markup;

import org.concordance.mention.NameFinder;
import org.concordance.model.Permalink;

/**
 * Where a text stands, and what it may link to by itself.
 *
 * @param names finds the names that link
 * @param page the page on which the text stands
 * @param language its language, as a BCP 47 tag
 */
public record Setting(NameFinder names, Permalink page, String language) {}
