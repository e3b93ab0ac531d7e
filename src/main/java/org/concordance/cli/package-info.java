/**
 * The commands. The only place that prints or exits.
 *
 * <p>Depends on {@code build}, {@code cache}, {@code publish}, {@code content}, {@code ledger},
 * {@code edtf}, {@code model}, {@code advice}, {@code outside} and picocli.
 */
@NullMarked
package org.concordance.cli;

import org.jspecify.annotations.NullMarked;
