/**
 * Results of pure functions, kept in memory from one build to the next, for a server that builds
 * again after every edit.
 *
 * <p>Depends on nothing.
 */
@NullMarked
package org.concordance.reuse;

import org.jspecify.annotations.NullMarked;
