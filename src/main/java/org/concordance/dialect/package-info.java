/**
 * The texts of another program as those of an archive: shortcodes and Liquid tags, links, images
 * and HTML in its Markdown become what the body specification knows, or are named as lost.
 *
 * <p>Depends on {@code model}, {@code content}, {@code markup}, {@code syntax}, {@code ingest} and
 * {@code oldsite}.
 */
@NullMarked
package org.concordance.dialect;

import org.jspecify.annotations.NullMarked;
