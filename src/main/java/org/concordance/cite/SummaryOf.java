package org.concordance.cite;

import de.undercouch.citeproc.helper.StringHelper;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordance.edtf.Edtf;
import org.concordance.model.WordedDate;

/** Says of a summary which work it summarises: its title, makers, place of publication and year. */
public final class SummaryOf {

  /** The types whose titles stand by themselves, in italics, and not in quotation marks. */
  private static final Set<String> STANDALONE =
      Set.of(
          """
          book broadcast classic collection dataset hearing legislation manuscript map motion_picture
          musical_score pamphlet periodical regulation report software standard thesis treaty
          """
              .strip()
              .split("\\s+"));

  private SummaryOf() {}

  /** As text: Summary of “Title” (Kim, Indo-Pacific Defense FORUM, 2021). */
  static String plain(CslItem original) {
    return "Summary of “" + original.title() + "”" + inBrackets(original, venue(original));
  }

  /**
   * As a style wants it.
   *
   * @param style knows whether English titles have capitals
   * @param italics puts a text into italics
   */
  static String styled(CslItem original, EngineStyle style, UnaryOperator<String> italics) {
    String title =
        style.isHeadline(original)
            ? StringHelper.toTitleCase(EngineItem.guarded(original.title(), true, style))
            : original.title();
    boolean standalone = STANDALONE.contains(original.type());
    Optional<String> venue =
        original.variable("container-title").map(italics).or(() -> original.variable("publisher"));
    return "Summary of "
        + (standalone ? italics.apply(title) : "“" + title + "”")
        + inBrackets(original, venue);
  }

  /** What a machine shows among other works in place of the summary's own title. */
  public static String label(CslItem original) {
    return "Summary: " + original.title() + inBrackets(original, venue(original));
  }

  private static Optional<String> venue(CslItem work) {
    return work.variable("container-title").or(() -> work.variable("publisher"));
  }

  private static String inBrackets(CslItem work, Optional<String> venue) {
    String text =
        Stream.of(Optional.of(makers(work.makers())), venue, work.issued().map(SummaryOf::year))
            .flatMap(Optional::stream)
            .filter(part -> !part.isEmpty())
            .distinct()
            .collect(Collectors.joining(", "));
    return text.isEmpty() ? "" : " (" + text + ")";
  }

  private static String makers(List<CslName> names) {
    List<String> shown = names.stream().map(CslName::shortForm).toList();
    return switch (shown.size()) {
      case 0 -> "";
      case 1 -> shown.get(0);
      case 2 -> shown.get(0) + " and " + shown.get(1);
      default -> shown.get(0) + " et al.";
    };
  }

  /** The year alone, where there is one; else the date in words. */
  private static String year(WordedDate date) {
    Edtf edtf = date.edtf();
    return edtf.earliest()
        .filter(
            first -> edtf.latest().filter(last -> last.getYear() == first.getYear()).isPresent())
        .map(first -> Integer.toString(first.getYear()))
        .orElseGet(date::display);
  }
}
