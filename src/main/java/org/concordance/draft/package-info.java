/**
 * Drafts of content files: which fields a new record has, what is said of each, which id it could
 * have, which records of the archive its text names, and the file that comes of it.
 *
 * <p>Depends on {@code edtf}, {@code model}, {@code ledger}, {@code mention}, {@code cite} and
 * {@code syntax}; no library, no file.
 */
@NullMarked
package org.concordance.draft;

import org.jspecify.annotations.NullMarked;
