/**
 * The libraries of reference managers: BibTeX and BibLaTeX, RIS and CSL-JSON, as Zotero and others
 * write them, read as works that come in. What a file says of a work becomes a field of its source;
 * what is private or somebody else's text goes beside the archive; what has no place is named.
 *
 * <p>One entry that cannot be read never costs another one. Nothing here is trusted: what comes out
 * is fit to be front matter, whatever came in.
 *
 * <p>Depends on {@code edtf}, {@code model}, {@code cite}, {@code draft}, {@code ingest} and {@code
 * syntax}; no library, no file.
 */
@NullMarked
package org.concordance.bibliography;

import org.jspecify.annotations.NullMarked;
