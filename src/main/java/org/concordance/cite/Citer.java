package org.concordance.cite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
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
  private final Map<String, String> kept;
  private final String language;
  private final Reuse reuse;

  private Citer(
      List<CitationStyle> styles, String language, Map<String, String> kept, Reuse reuse) {
    // The very same as before where they are equal: they are compared for every work.
    this.styles = reuse.of(CitationStyle.class, "", styles, unchanged -> styles);
    this.formatters =
        styles.stream().map(style -> formatter(style, language, kept, reuse)).toList();
    this.kept = kept;
    this.language = language;
    this.reuse = reuse;
  }

  /** The formatter of before, which has its engines ready, for a style that is the same. */
  private static StyleFormatter formatter(
      CitationStyle style, String language, Map<String, String> kept, Reuse reuse) {
    return reuse.of(
        StyleFormatter.class,
        style.name(),
        new Styled(style, language),
        same -> new StyleFormatter(style, language, kept));
  }

  /** A style, and the language of works that do not name theirs. */
  private record Styled(CitationStyle style, String language) {}

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
    Works works = new Works(linked);
    Citer citer = new Citer(styles, Locales.of(linked.archive().config().language()), kept, reuse);
    return citer.cite(citer.items(linked, works), problems);
  }

  /** All that the description of a work comes from. */
  private record Told(
      Reading reading, Optional<Version> version, String abstractText, Works.Known known) {}

  private SortedMap<Permalink, CslItem> items(LinkedArchive linked, Works works) {
    SortedMap<Permalink, CslItem> items = new TreeMap<>();
    Map<String, Reading> readings = new HashMap<>();
    for (Reading reading : linked.archive().readings()) {
      readings.put(reading.id(), reading);
      Told told =
          new Told(reading, Optional.empty(), linked.body(reading).abstractText(), works.known());
      put(items, reading.permalink(), told, all -> works.summary(reading));
      put(items, Citations.source(reading.permalink()), told, all -> works.original(reading));
    }
    for (Version version : linked.archive().versions()) {
      Reading reading = readings.get(version.reading());
      Told told = new Told(reading, Optional.of(version), "", works.known());
      put(items, version.permalink(), told, all -> works.version(version, reading));
    }
    return items;
  }

  private void put(
      SortedMap<Permalink, CslItem> items,
      Permalink page,
      Told told,
      Function<Told, CslItem> describe) {
    items.put(page, reuse.of(Works.class, page, told, describe));
  }

  private Citations cite(SortedMap<Permalink, CslItem> items, Problems problems) {
    List<Map.Entry<Permalink, CslItem>> pages = List.copyOf(items.entrySet());
    List<Formatted> all =
        pages.parallelStream().map(page -> formatted(page.getKey(), page.getValue())).toList();
    SortedMap<Permalink, CitedWork> works = new TreeMap<>();
    List<Made> made = new ArrayList<>();
    formatters.forEach(one -> add(one, one.probe(), made, problems));
    for (int i = 0; i < all.size(); i++) {
      works.put(pages.get(i).getKey(), all.get(i).work());
      for (int j = 0; j < formatters.size(); j++) {
        add(formatters.get(j), all.get(i).made().get(j), made, problems);
      }
    }
    return new Citations(works, made);
  }

  /** Adds what was formatted; what could not be is reported. */
  private static void add(StyleFormatter formatter, Made one, List<Made> made, Problems problems) {
    if (one.fault().isEmpty()) {
      made.add(one);
    } else {
      formatter.style().report(one.fault(), one.type(), problems);
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
      Made one = formatter.format(item, key, kept);
      made.add(one);
      // Some styles cite no letters, or no speeches.
      if (!one.html().isEmpty()) {
        citations.add(new Citation(formatter.style().label(), one.html()));
      }
    }
    return new Formatted(new CitedWork(item, citations), made);
  }
}
