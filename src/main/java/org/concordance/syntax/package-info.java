/**
 * The syntaxes of the files that the archive is published in for machines.
 *
 * <p>Knows nothing of archives. Depends on no other package, and on Gson (nowhere else used).
 */
@NullMarked
package org.concordance.syntax;

import org.jspecify.annotations.NullMarked;
