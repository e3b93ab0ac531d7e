/**
 * Describes the archive's works and records in the vocabulary of schema.org, for JSON-LD.
 *
 * <p>Makes values and writes none. Depends on {@code edtf}, {@code model}, {@code ledger}, {@code
 * markup}, {@code link} and {@code cite}.
 *
 * @see <a href="https://schema.org/docs/schemas.html">schema.org</a>
 */
@NullMarked
package org.concordance.jsonld;

import org.jspecify.annotations.NullMarked;
