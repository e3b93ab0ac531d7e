/**
 * Pictures drawn when the site is made: what was published and what happened along an axis of time,
 * or counted in columns; who is named with whom; each with the same data as a table.
 *
 * <p>Along an axis, positions across are hundredths of a percent and heights hundredths of the
 * letters' size, both whole numbers, so that a picture is the same to the byte on every machine,
 * fills any width and keeps its letters readable. Colours and strokes are the theme's.
 *
 * <p>Depends on {@code words}, {@code edtf}, {@code model}, {@code page} and {@code syntax}; no
 * library, no file.
 */
@NullMarked
package org.concordance.picture;

import org.jspecify.annotations.NullMarked;
