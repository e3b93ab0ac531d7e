/** What tests of whole sites share: trees of files, and sites made of them. */
@NullMarked
package org.concordance.testing;

import org.jspecify.annotations.NullMarked;
