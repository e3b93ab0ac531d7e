/**
 * Checks the finished site before a byte of it is written: that no two files claim one address, and
 * that every link within the site leads somewhere.
 *
 * <p>Depends on {@code model}, {@code ledger} and jsoup; reads no files.
 */
@NullMarked
package org.concordance.check;

import org.jspecify.annotations.NullMarked;
