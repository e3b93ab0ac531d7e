package org.concordance.cite;

/**
 * A work as one style cites it, and the key of all that this depends on.
 *
 * @param html the citation; empty where the style has none for works of this type
 * @param type the type of the work
 * @param fault why it could not be formatted; empty if it was
 */
record Made(String key, String html, String type, String fault) {}
