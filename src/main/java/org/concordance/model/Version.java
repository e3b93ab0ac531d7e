package org.concordance.model;

import java.util.List;
import java.util.Optional;
import org.concordance.edtf.Edtf;

/**
 * An earlier text of a reading, kept as it was for those who cite it.
 *
 * @param reading the id of the reading today
 * @param folder the id under which the text is kept: of the reading, today or formerly
 * @param file the file that holds it, as shown in messages
 * @param date the day from which it was the text of the reading
 * @param title the title of the summary then
 * @param language the summary's language, as a BCP 47 tag
 * @param summarizer who wrote it
 * @param source the work summarised, as it was described then; empty when it is as today
 * @param withdrawal why the text is not published any more, if it is not
 * @param body the summary
 */
public record Version(
    String reading,
    String folder,
    String file,
    Edtf date,
    String title,
    String language,
    Name summarizer,
    Optional<Source> source,
    Optional<Reading.Withdrawal> withdrawal,
    Body body) {

  /** The address of its page, below that of the reading. */
  public Permalink permalink() {
    return RecordKind.READING.permalink(folder).child(date.toString());
  }

  /** What makes it the very same text. */
  public String identity() {
    return String.join("\n", List.of(title, language, summarizer.display(), body.markdown()));
  }
}
