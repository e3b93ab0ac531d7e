package org.concordance.cite;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concordance.model.Problems;

/** Finds the styles in which an archive cites. */
public final class Styles {

  private Styles() {}

  /**
   * The three that every archive has, then others by name.
   *
   * @param others names of styles that are known to exist
   * @param own the texts of the archive's own styles by name; they go before the program's
   * @param root the content folder, as messages show it
   * @param problems takes what is wrong with one of the archive's own
   */
  public static List<CitationStyle> of(
      List<String> others, Map<String, String> own, String root, Problems problems) {
    Set<String> names = new LinkedHashSet<>(BundledStyles.ALWAYS);
    names.addAll(others);
    List<CitationStyle> styles = new ArrayList<>();
    for (String name : names) {
      Optional<String> text = Optional.ofNullable(own.get(name));
      String file = root + "/styles/" + name + ".csl";
      CitationStyle style =
          text.map(xml -> CitationStyle.own(name, xml, file))
              .orElseGet(() -> CitationStyle.bundled(name));
      if (text.isEmpty() || new StyleCheck(style, problems).passes()) {
        styles.add(style);
      }
    }
    return styles;
  }
}
