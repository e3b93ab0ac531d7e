/**
 * Results of pure functions, kept in memory from one build to the next, for whoever builds again
 * after every edit, and how files are known to be as they were.
 *
 * <p>Depends on nothing.
 */
@NullMarked
package org.concordance.reuse;

import org.jspecify.annotations.NullMarked;
