/**
 * The commands. The only place that prints or exits.
 *
<<<<<<< HEAD
 * <p>Depends on {@code serve}, {@code build}, {@code cache}, {@code publish}, {@code content},
 * {@code ledger}, {@code edtf}, {@code draft}, {@code cite}, {@code syntax}, {@code model} and
 * picocli.
=======
 * <p>Depends on {@code serve}, {@code start}, {@code build}, {@code cache}, {@code publish}, {@code
 * content}, {@code ledger}, {@code edtf}, {@code syntax}, {@code model} and picocli.
>>>>>>> 414cafb3 (Begin an archive by a command: settings, an example, and what publishes it)
 */
@NullMarked
package org.concordance.cli;

import org.jspecify.annotations.NullMarked;
