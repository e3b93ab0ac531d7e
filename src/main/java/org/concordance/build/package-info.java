/**
 * The pipeline from a content folder to a finished site: the whole program in one short function.
 * Beside it, how a revision of a published text begins.
 *
 * <p>Depends on {@code edtf}, {@code model} and on {@code reuse} and every stage: {@code content},
 * {@code ledger}, {@code markup}, {@code link}, {@code cite}, {@code derive}, {@code page}, {@code
 * render}, {@code words}, {@code export}, {@code search}, {@code check} and {@code advice}.
 */
@NullMarked
package org.concordance.build;

import org.jspecify.annotations.NullMarked;
