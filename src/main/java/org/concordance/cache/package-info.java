/**
 * Keeps between builds what takes long to make and depends on nothing but what it is made of.
 *
 * <p>A cache that is deleted, damaged or of another version changes nothing but the time. Depends
 * on {@code model} and the file system.
 */
@NullMarked
package org.concordance.cache;

import org.jspecify.annotations.NullMarked;
