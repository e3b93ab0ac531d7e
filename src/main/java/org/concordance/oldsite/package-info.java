/**
 * The site of another program, Hugo, Jekyll or Zola, as it lies in a folder: its settings, its
 * content files with their front matter in YAML, TOML or JSON, what each of them is, and the
 * addresses at which it had them.
 *
 * <p>Reads files, and writes none. Depends on {@code model}, {@code content}, {@code cite} and
 * {@code ingest}; snakeyaml-engine, tomlj and jsoup.
 */
@NullMarked
package org.concordance.oldsite;

import org.jspecify.annotations.NullMarked;
