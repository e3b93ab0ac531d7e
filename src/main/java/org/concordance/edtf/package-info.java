/**
 * Dates as precise as the evidence: EDTF (ISO 8601-2, levels 0 and 1 and the level-2 forms that an
 * archive meets), with bounds, order, and English words.
 *
 * <p>{@link org.concordance.edtf.Edtf} is all that others see. Depends on nothing.
 */
@NullMarked
package org.concordance.edtf;

import org.jspecify.annotations.NullMarked;
