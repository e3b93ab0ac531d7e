/**
 * Reads what the archive exports with programs and libraries that others wrote, and compares each
 * field with what the curator's file says.
 */
@NullMarked
package org.concordance.readers;

import org.jspecify.annotations.NullMarked;
