/** Content meant to harm: to run scripts, to escape its folder, or to exhaust the program. */
@NullMarked
package org.concordance.hostile;

import org.jspecify.annotations.NullMarked;
