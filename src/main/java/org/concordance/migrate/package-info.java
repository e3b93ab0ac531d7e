/**
 * The content of another static site, made by Hugo, Jekyll or Zola, read as records of an archive:
 * its posts as readings, its pages, its terms and people as topics and actors, its addresses as
 * former ones. What has no place is named, with where it stands.
 *
 * <p>Reads files, and writes none. Depends on {@code edtf}, {@code model}, {@code content}, {@code
 * markup}, {@code cite}, {@code draft}, {@code ingest} and {@code syntax}; snakeyaml-engine, tomlj
 * and jsoup.
 */
@NullMarked
package org.concordance.migrate;

import org.jspecify.annotations.NullMarked;
