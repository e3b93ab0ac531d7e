package org.concordance.page;

/**
 * A file that readers can take with them.
 *
 * @param label the format's name
 * @param path its path below the site's root
 * @param type its media type
 */
public record FileLink(String label, String path, String type) {}
