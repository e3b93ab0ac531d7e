package org.concordance.cite;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.concordance.model.Sha256;

/** Tells apart all works that a style may cite in different ways. */
final class WorkKey {

  /** What no citation shows. */
  private static final Set<String> NOT_CITED = Set.of("abstract", "note", "keyword");

  private final StringBuilder told = new StringBuilder();

  private WorkKey() {}

  /** A hash of all that the citations of a work depend on, whatever the style. */
  static String of(CslItem work) {
    WorkKey key = new WorkKey();
    key.add(work);
    return Sha256.of(key.told.toString().getBytes(StandardCharsets.UTF_8));
  }

  private void add(CslItem work) {
    add(work.id());
    add(work.type());
    work.names()
        .forEach(
            (variable, names) -> {
              add(variable);
              names.forEach(this::add);
              end();
            });
    end();
    work.dates()
        .forEach(
            (variable, date) -> {
              add(variable);
              add(date.edtf().toString());
              date.text().ifPresent(this::add);
              end();
            });
    end();
    work.variables()
        .forEach(
            (variable, text) -> {
              if (!NOT_CITED.contains(variable)) {
                add(variable);
                add(text);
              }
            });
    end();
    work.summaryOf().ifPresent(this::add);
  }

  private void add(CslName name) {
    add(name.family());
    add(name.given());
    add(name.suffix());
    add(name.literal());
  }

  /** A text behind its length, so that no two rows of texts read the same. */
  private void add(String text) {
    told.append(text.length()).append(':').append(text);
  }

  /** The end of a list, where otherwise a length would stand. */
  private void end() {
    told.append(';');
  }
}
