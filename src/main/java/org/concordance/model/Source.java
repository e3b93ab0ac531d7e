package org.concordance.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordance.edtf.Edtf;

/**
 * A work that the archive is about, described with CSL's variables.
 *
 * @param type the CSL type, such as {@code article-newspaper}
 * @param title the work's own title
 * @param author what is known of its authors
 * @param contributors the names under CSL's other name variables, such as {@code editor}
 * @param publisher its publisher, where it is named
 * @param issued the date of publication, only as precise as the evidence
 * @param language the work's language, as a BCP 47 tag
 * @param url where the original stands
 * @param accessed when the curator read it
 * @param readAt where the copy was read, when that is not the original
 * @param basis what the summary rests on: full text, executive summary, abstract, excerpt
 * @param archived a snapshot of the original
 * @param variables every other CSL variable, by name, in the order of their names
 */
public record Source(
    String type,
    String title,
    Authorship author,
    Map<String, List<Name>> contributors,
    Optional<Name> publisher,
    Optional<WordedDate> issued,
    Optional<String> language,
    Optional<String> url,
    Optional<Edtf> accessed,
    Optional<String> readAt,
    Optional<String> basis,
    Optional<Snapshot> archived,
    Map<String, String> variables) {

  /** Copies the maps, sorted by name. */
  public Source {
    contributors = SortedCopy.of(contributors);
    variables = SortedCopy.of(variables);
  }

  /** The names under one of CSL's name variables. */
  public List<Name> contributors(String variable) {
    return contributors.getOrDefault(variable, List.of());
  }

  /** A further CSL variable, if given. */
  public Optional<String> variable(String name) {
    return Optional.ofNullable(variables.get(name));
  }

  /** The periodical, site or book that the work stands in, else its publisher; may be empty. */
  public String venue() {
    return variable("container-title").or(() -> publisher.map(Name::display)).orElse("");
  }

  /** A copy of a web page kept by an archive. */
  public record Snapshot(String url, Optional<Edtf> date) {}
}
