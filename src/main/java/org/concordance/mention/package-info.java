/**
 * Finds the records that names mean: a name in bibliographic data, and every name in a running
 * text, in one pass over it.
 *
 * <p>Depends on {@code edtf} and {@code model}; no library, no file.
 */
@NullMarked
package org.concordance.mention;

import org.jspecify.annotations.NullMarked;
