/**
 * The words of the interface: what pages, pictures, feeds and the book say that is no content, and
 * how dates and numbers are written in the archive's language.
 *
 * <p>The words stand in the theme's {@code messages.properties} as ICU message patterns; an archive
 * may have its own for some of them. Dates, numbers, lists and plurals follow Unicode's CLDR, which
 * ICU4J brings along, so that no machine's locale matters.
 *
 * <p>Depends on {@code edtf}, {@code model} and ICU4J (nowhere else used); reads the theme's words
 * from the jar.
 */
@NullMarked
package org.concordance.words;

import org.jspecify.annotations.NullMarked;
