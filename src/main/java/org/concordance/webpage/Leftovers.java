package org.concordance.webpage;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What scholarly publishers say of a work, and what has no place in its source. */
final class Leftovers {

  /** Tags that are read, but not for a field of the order of trust. */
  private static final Set<String> READ =
      Set.of(
          "citation_firstpage",
          "citation_lastpage",
          "citation_keywords",
          "citation_keyword",
          "citation_pdf_url",
          "citation_public_url",
          "citation_abstract_html_url",
          "citation_fulltext_html_url");

  private static final Set<String> KNOWN =
      Trust.fields().stream()
          .flatMap(field -> Trust.order(field).stream())
          .map(Trust.Step::source)
          .collect(Collectors.toUnmodifiableSet());

  private Leftovers() {}

  static void tell(Metas metas, Draftable work) {
    metas
        .values()
        .forEach(
            (name, values) -> {
              if (name.startsWith("citation_") && !KNOWN.contains(name) && !READ.contains(name)) {
                work.leftOut("`" + name + "`", "has no place here: " + shown(values));
              }
            });
  }

  private static String shown(List<String> values) {
    String first = "'" + Plain.cut(values.get(0), 80) + "'";
    return values.size() == 1 ? first : first + " and " + (values.size() - 1) + " more";
  }
}
