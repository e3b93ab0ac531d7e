package org.concordance.edtf;

/**
 * What is said around dates, and about them. The numbers of the texts that a phrase takes are in
 * brackets in what it says in English.
 */
public enum EdtfPhrase {
  /** "c. [0]". */
  APPROXIMATE,
  /** "[0] (?)". */
  UNCERTAIN,
  /** "[0] – [1]". */
  SPAN,
  /** "from [0]". */
  FROM,
  /** "until [0]". */
  UNTIL,
  /** "between [0] and [1]". */
  BETWEEN,
  /** "the [0]": a decade or century after a preposition. */
  PERIOD,
  /** "[0] or earlier". */
  OR_EARLIER,
  /** "[0] and earlier". */
  AND_EARLIER,
  /** "[0] or later". */
  OR_LATER,
  /** "[0] and later". */
  AND_LATER,
  /** "year". */
  YEAR,
  /** "season". */
  SEASON,
  /** "month". */
  MONTH,
  /** "day". */
  DAY,
  /** "uncertain". */
  IS_UNCERTAIN,
  /** "approximate". */
  IS_APPROXIMATE,
  /** "uncertain and approximate". */
  IS_BOTH,
  /** "[0] uncertain": parts of a date. */
  PARTS_UNCERTAIN,
  /** "[0] approximate". */
  PARTS_APPROXIMATE,
  /** "[0] uncertain and approximate". */
  PARTS_BOTH,
  /** "[0] not known". */
  PARTS_NOT_KNOWN,
  /** "taken as [0] to [1]": the months of a season. */
  TAKEN_AS,
  /** "some year from [0] to [1]". */
  SOME_YEAR,
  /** "start: [0]". */
  START,
  /** "end: [0]". */
  END,
  /** "start and end: [0]". */
  START_AND_END,
  /** "start date not known". */
  START_NOT_KNOWN,
  /** "end date not known". */
  END_NOT_KNOWN,
  /** "open: no start date". */
  START_OPEN,
  /** "open: no end date". */
  END_OPEN,
  /** "one of these, not known which". */
  ONE_OF_THESE,
  /** "[0], [1]": two remarks on one end. */
  REMARK_TOO,
  /** "[0]; [1]": two remarks. */
  FURTHER_REMARK
}
