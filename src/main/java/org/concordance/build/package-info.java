/**
 * The pipeline from a content folder to a published site: the whole program in one short function.
 */
@NullMarked
package org.concordance.build;

import org.jspecify.annotations.NullMarked;
