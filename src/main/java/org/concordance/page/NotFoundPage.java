package org.concordance.page;

/** The page that a server shows when there is none at an address. */
public record NotFoundPage(PageHead head) implements Page {}
