/**
 * What the archive has published: addresses that must go on answering, and passages of summaries
 * that must go on being found.
 *
 * <p>Pure values and their text form; {@code content} reads the files and {@code publish} writes
 * them. Depends on {@code edtf} and {@code model}.
 */
@NullMarked
package org.concordance.ledger;

import org.jspecify.annotations.NullMarked;
