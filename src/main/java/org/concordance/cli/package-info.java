/**
 * The commands. The only place that prints or exits.
 *
 * <p>Depends on {@code serve}, {@code start}, {@code build}, {@code cache}, {@code publish}, {@code
 * content}, {@code ledger}, {@code edtf}, {@code draft}, {@code ingest}, {@code webpage}, {@code
 * bibliography}, {@code oldsite}, {@code migrate}, {@code advice}, {@code outside}, {@code cite},
 * {@code syntax}, {@code reuse}, {@code watch}, {@code model} and picocli.
 */
@NullMarked
package org.concordance.cli;

import org.jspecify.annotations.NullMarked;
