/**
 * What a new archive begins with: its settings, an example, and what publishes it; and how the
 * latter is renewed when the archive moves to a newer program.
 *
 * <p>Depends on {@code syntax} and {@code model}; the files themselves are in the jar.
 */
@NullMarked
package org.concordance.start;

import org.jspecify.annotations.NullMarked;
