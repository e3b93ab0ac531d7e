/**
 * The archive as pure values: readings, authority records, permalinks and problems.
 *
 * <p>Depends on {@code edtf} and {@code java.base} without its file system and network. Every type
 * is immutable except {@link org.concordance.model.Problems}, which collects the mistakes of one
 * run.
 */
@NullMarked
package org.concordance.model;

import org.jspecify.annotations.NullMarked;
