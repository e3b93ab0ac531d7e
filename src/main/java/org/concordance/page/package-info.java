/**
 * The pages: one small record for each, holding just what that page shows.
 *
 * <p>Two equal records are the same page, so a record must hold everything that its page depends on
 * and never a part of the archive at large. Templates read the records as they are: plain texts,
 * numbers and lists, an empty one where there is nothing to show.
 *
 * <p>Depends on {@code edtf}, {@code model} and {@code words} alone.
 */
@NullMarked
package org.concordance.page;

import org.jspecify.annotations.NullMarked;
