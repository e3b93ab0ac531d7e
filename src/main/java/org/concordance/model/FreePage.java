package org.concordance.model;

import java.util.List;

/**
 * A page of running text, such as the archive's editorial policy.
 *
 * @param id chosen once; the permalink
 * @param file the file that holds it
 * @param title the page's title
 * @param description one sentence for search engines; may be empty
 * @param formerly former ids
 * @param examples ids of readings that the page shows how to cite
 * @param body the text
 */
public record FreePage(
    String id,
    String file,
    String title,
    String description,
    List<String> formerly,
    List<String> examples,
    Body body)
    implements ArchiveRecord {

  /** Copies the lists. */
  public FreePage {
    formerly = List.copyOf(formerly);
    examples = List.copyOf(examples);
  }

  @Override
  public RecordKind kind() {
    return RecordKind.PAGE;
  }

  @Override
  public String label() {
    return title;
  }

  @Override
  public List<String> replacedBy() {
    return List.of();
  }
}
