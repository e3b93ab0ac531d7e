/**
 * The site of another program as records of an archive: its posts as readings, its pages, its terms
 * and people as topics and actors, its addresses as former ones. What has no place is named, with
 * where it stands.
 *
 * <p>Depends on {@code edtf}, {@code model}, {@code draft}, {@code cite}, {@code ingest}, {@code
 * syntax}, {@code oldsite} and {@code dialect}.
 */
@NullMarked
package org.concordance.migrate;

import org.jspecify.annotations.NullMarked;
