/**
 * Connects the archive: bodies rendered with their links, who takes part in which reading under
 * which role, what belongs to which topic, event, month and year, and what comes before and after.
 *
 * <p>Depends on {@code edtf}, {@code model}, {@code ledger} and {@code markup}; no library, no
 * file.
 */
@NullMarked
package org.concordance.link;

import org.jspecify.annotations.NullMarked;
