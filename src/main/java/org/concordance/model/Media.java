package org.concordance.model;

/**
 * An image that pages refer to, published as it is.
 *
 * @param path its path below {@code content/} and below the site's root, such as {@code
 *     media/map.png}
 * @param bytes its content; not to be changed
 */
public record Media(String path, byte[] bytes) {}
