/**
 * Checks the finished site before a byte of it is written: that no two files claim one address,
 * that every link within the site leads somewhere, and that nothing is lost, or goes over to
 * another record, of what was published before.
 *
 * <p>Depends on {@code reuse}, {@code model}, {@code ledger} and jsoup; reads no files.
 */
@NullMarked
package org.concordance.check;

import org.jspecify.annotations.NullMarked;
