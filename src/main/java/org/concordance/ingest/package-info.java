/**
 * What comes into the archive from outside, whatever it was before: a work that is still to be
 * summarised, or a record that was written elsewhere. Says what of it is here already, gives what
 * is new an id, and makes of all that a plan, which says of each value that was guessed, and of
 * each that could not be kept, what and why.
 *
 * <p>Nothing is written here. Depends on {@code edtf}, {@code model}, {@code ledger}, {@code cite}
 * and {@code draft}; no library, no file.
 */
@NullMarked
package org.concordance.ingest;

import org.jspecify.annotations.NullMarked;
