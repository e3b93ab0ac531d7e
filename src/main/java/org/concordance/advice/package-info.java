/**
 * Advice on an archive that is right: what a good editor would still ask about it. Records that
 * nothing refers to, readings that are there twice, dates that can hardly be, summaries that say
 * little.
 *
 * <p>Advice stops nothing, and each piece has to be worth reading: where it is in doubt whether
 * something is odd, nothing is said. Depends on {@code edtf}, {@code model}, {@code ledger}, {@code
 * mention}, {@code markup} and {@code link}; no library, no file, no clock.
 */
@NullMarked
package org.concordance.advice;

import org.jspecify.annotations.NullMarked;
