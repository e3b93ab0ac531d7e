package org.concordance.page;

import org.concordance.model.RichText;

/**
 * A free page.
 *
 * @param head what every page has
 * @param title its title
 * @param lead its first paragraph
 * @param rest what follows
 */
public record TextPage(PageHead head, String title, RichText lead, RichText rest) implements Page {}
