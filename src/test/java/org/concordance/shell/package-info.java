/**
 * The program as it is started from a shell: the launcher, completion, and the examples of help.
 */
@NullMarked
package org.concordance.shell;

import org.jspecify.annotations.NullMarked;
