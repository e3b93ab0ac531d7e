package org.concordance.model;

import org.concordance.edtf.Edtf;

/**
 * An earlier text of a reading, kept as it was for those who cite it.
 *
 * @param reading the id of the reading today
 * @param file the file that holds it, as shown in messages
 * @param date the day from which it was the text of the reading
 * @param title the title of the summary then
 * @param language the summary's language, as a BCP 47 tag
 * @param summarizer who wrote it
 * @param body the summary
 */
public record Version(
    String reading,
    String file,
    Edtf date,
    String title,
    String language,
    Name summarizer,
    Body body) {

  /** The address of its page, below that of the reading. */
  public Permalink permalink() {
    return RecordKind.READING.permalink(reading).child(date.toString());
  }
}
