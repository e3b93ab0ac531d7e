package org.concordance.ingest;

import org.concordance.edtf.Edtf;

/**
 * A date that a text names.
 *
 * @param date the date, no more precise than the words
 * @param words how the text has it
 * @param start where it stands in the text
 */
public record NamedDate(Edtf date, String words, int start) {}
