/**
 * Renders page records to HTML files with the theme's templates, of which an archive may have its
 * own.
 *
 * <p>A pure function of a page record, the {@link org.concordance.page.SiteView} and the templates.
 * Depends on {@code reuse}, {@code model}, {@code page}, {@code words}, {@code syntax} and Pebble
 * (nowhere else used); reads the theme from the jar.
 */
@NullMarked
package org.concordance.render;

import org.jspecify.annotations.NullMarked;
