/** What tests of several packages share: trees of files, sites made of them, spec files. */
@NullMarked
package org.concordance.testing;

import org.jspecify.annotations.NullMarked;
