package org.concordance.page;

/**
 * A page that leads on to another.
 *
 * @param head what every page has
 * @param target the page of today
 * @param url its absolute address
 */
public record RedirectPage(PageHead head, Link target, String url) implements Page {}
