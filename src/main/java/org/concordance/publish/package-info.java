/**
 * Writes the finished site to its folder: only what changed, nothing that is not the program's own,
 * and in such an order that the next run can repair a run that was killed. Verifies a folder that
 * was written. Writes, when a command is asked to, what the program keeps in the content folder.
 *
 * <p>Depends on {@code model}, {@code reuse} and the file system.
 */
@NullMarked
package org.concordance.publish;

import org.jspecify.annotations.NullMarked;
