package org.concordance.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.concordance.link.LinkedArchive;
import org.concordance.model.Permalink;
import org.concordance.model.Problems;
import org.concordance.model.Reading;
import org.concordance.model.Version;
import org.concordance.reuse.Reuse;

/** Cites every work of an archive in every style that it names. */
public final class Citer {

  private final List<CitationStyle> styles;
  private final List<StyleFormatter> formatters;
  private final String language;
  private final Reuse reuse;

  private Citer(
      List<CitationStyle> styles, String language, Map<String, String> kept, Reuse reuse) {
    // The very same as before where they are equal: they are compared for every work.
    this.styles = reuse.of(CitationStyle.class, "", styles, unchanged -> styles);
    this.formatters =
        styles.stream().map(style -> new StyleFormatter(style, language, kept)).toList();
    this.language = language;
    this.reuse = reuse;
  }

  /**
   * Cites the works of an archive.
   *
   * @param styles the styles, in the order in which they are shown
   * @param kept what was formatted before, as {@link Citations#reusable} gave it
   * @param reuse what was formatted before in this process
   * @param problems takes what a style cannot do
   */
  public static Citations cite(
      LinkedArchive linked,
      List<CitationStyle> styles,
      Map<String, String> kept,
      Reuse reuse,
      Problems problems) {
    SortedMap<Permalink, CslItem> items = items(linked);
    Citer citer = new Citer(styles, Locales.of(linked.archive().config().language()), kept, reuse);
    return citer.cite(items, problems);
  }

  private static SortedMap<Permalink, CslItem> items(LinkedArchive linked) {
    Works works = new Works(linked);
    SortedMap<Permalink, CslItem> items = new TreeMap<>();
    Map<String, Reading> readings =
        linked.archive().readings().stream()
            .collect(Collectors.toMap(Reading::id, reading -> reading));
    for (Reading reading : linked.archive().readings()) {
      items.put(reading.permalink(), works.summary(reading));
      items.put(Citations.source(reading.permalink()), works.original(reading));
    }
    for (Version version : linked.archive().versions()) {
      items.put(version.permalink(), works.version(version, readings.get(version.reading())));
    }
    return items;
  }

  private Citations cite(SortedMap<Permalink, CslItem> items, Problems problems) {
    List<Map.Entry<Permalink, CslItem>> pages = List.copyOf(items.entrySet());
    List<Formatted> all =
        pages.parallelStream().map(page -> formatted(page.getKey(), page.getValue())).toList();
    SortedMap<Permalink, CitedWork> works = new TreeMap<>();
    for (int i = 0; i < all.size(); i++) {
      works.put(pages.get(i).getKey(), all.get(i).work());
    }
    return new Citations(works, reusable(all, problems));
  }

  /** What was formatted, by its key; what could not be is reported. */
  private SortedMap<String, String> reusable(List<Formatted> all, Problems problems) {
    SortedMap<String, String> reusable = new TreeMap<>();
    formatters.forEach(one -> keep(one, one.probe(), reusable, problems));
    for (Formatted formatted : all) {
      for (int i = 0; i < formatters.size(); i++) {
        keep(formatters.get(i), formatted.made().get(i), reusable, problems);
      }
    }
    return reusable;
  }

  private static void keep(
      StyleFormatter formatter, Made made, Map<String, String> reusable, Problems problems) {
    if (made.fault().isEmpty()) {
      reusable.put(made.key(), made.html());
    } else {
      formatter.style().report(made.fault(), made.type(), problems);
    }
  }

  private Formatted formatted(Permalink page, CslItem item) {
    return reuse.of(Citer.class, page, new Cited(item, styles, language), cited -> format(item));
  }

  /** A work, and what decides how it is cited. */
  private record Cited(CslItem item, List<CitationStyle> styles, String language) {}

  /** A work with its citations, and what they were made of. */
  private record Formatted(CitedWork work, List<Made> made) {}

  private Formatted format(CslItem item) {
    String key = WorkKey.of(item);
    List<Made> made = new ArrayList<>();
    List<Citation> citations = new ArrayList<>();
    for (StyleFormatter formatter : formatters) {
      Made one = formatter.format(item, key);
      made.add(one);
      // Some styles cite no letters, or no speeches.
      if (!one.html().isEmpty()) {
        citations.add(new Citation(formatter.style().label(), one.html()));
      }
    }
    return new Formatted(new CitedWork(item, citations), made);
  }
}
