package org.concordance.mention;

import org.concordance.model.RecordKey;

/**
 * A name of a record in a text.
 *
 * @param record whose name it is
 * @param start where it begins
 * @param end where it ends
 */
public record Occurrence(RecordKey record, int start, int end) {}
