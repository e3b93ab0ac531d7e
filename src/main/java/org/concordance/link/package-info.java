/**
 * Connects the archive: bodies rendered with their links, who takes part in which reading under
 * which role, what belongs to which topic, event, month and year, what comes before and after, and
 * what of all that there is to record.
 *
 * <p>Depends on {@code reuse}, {@code edtf}, {@code model}, {@code ledger}, {@code mention}, {@code
 * markup} and {@code words}; no library, no file.
 */
@NullMarked
package org.concordance.link;

import org.jspecify.annotations.NullMarked;
