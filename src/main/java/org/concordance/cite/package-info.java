/**
 * How works are cited: summaries and originals described with CSL's variables, formatted in the
 * usual styles, and written for reference managers.
 *
 * <p>Depends on {@code reuse}, {@code edtf}, {@code model}, {@code ledger}, {@code mention}, {@code
 * markup}, {@code link} and {@code syntax}, and on citeproc-java (nowhere else used but for
 * import); reads the styles inside the program.
 */
@NullMarked
package org.concordance.cite;

import org.jspecify.annotations.NullMarked;
