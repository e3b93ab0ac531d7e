package org.concordance.cite;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.concordance.link.LinkedArchive;
import org.concordance.model.Permalink;
import org.concordance.model.Problems;
import org.concordance.model.Reading;
import org.concordance.model.Sha256;
import org.concordance.model.Version;
import org.concordance.reuse.Reuse;
import org.concordance.syntax.JsonText;

/** Cites every work of an archive in every style that it names. */
public final class Citer {

  private final List<CitationStyle> styles;
  private final List<EngineStyle> prepared = new ArrayList<>();
  private final List<String> styleKeys = new ArrayList<>();
  private final String language;
  private final Map<String, String> kept;
  private final Reuse reuse;
  private final Problems problems;
  private final List<Made> probes = new ArrayList<>();
  private final List<Queue<Engine>> engines = new ArrayList<>();

  private Citer(
      List<CitationStyle> styles,
      String language,
      Map<String, String> kept,
      Reuse reuse,
      Problems problems) {
    this.styles = styles;
    this.language = language;
    this.kept = kept;
    this.reuse = reuse;
    this.problems = problems;
    styles.forEach(this::prepare);
  }

  /** A probe tells how a style writes titles; what is formatted for it is kept like the rest. */
  private void prepare(CitationStyle style) {
    EngineStyle plain = EngineStyle.of(style, language);
    prepared.add(plain);
    styleKeys.add(key(plain));
    engines.add(new ConcurrentLinkedQueue<>());
    int index = prepared.size() - 1;
    Made probe = make(index, Given.of(EngineItem.probe(plain)));
    probes.add(probe);
    prepared.set(index, plain.withHeadlines(EngineItem.isHeadline(probe.html())));
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
    Citer citer =
        new Citer(styles, Locales.of(linked.archive().config().language()), kept, reuse, problems);
    return citer.cite(items);
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

  private Citations cite(SortedMap<Permalink, CslItem> items) {
    List<Permalink> permalinks = List.copyOf(items.keySet());
    List<Formatted> all =
        permalinks.parallelStream().map(one -> formatted(one, items.get(one))).toList();
    SortedMap<Permalink, CitedWork> works = new TreeMap<>();
    SortedMap<String, String> formatted = new TreeMap<>();
    probes.forEach(probe -> formatted.put(probe.key(), probe.html()));
    for (int i = 0; i < all.size(); i++) {
      works.put(permalinks.get(i), all.get(i).work());
      all.get(i).made().forEach(one -> formatted.put(one.key(), one.html()));
    }
    return new Citations(works, formatted);
  }

  /** What was formatted, and the key of all that it depends on. */
  private record Made(String key, String html) {}

  private CitedWork cite(CslItem item, List<Made> made) {
    List<Citation> citations = new ArrayList<>();
    for (int i = 0; i < styles.size(); i++) {
      String html = EngineOutput.mended(made.get(i).html(), item);
      // Some styles cite no letters, or no speeches.
      if (!html.isEmpty()) {
        citations.add(new Citation(styles.get(i).label(), html));
      }
    }
    return new CitedWork(item, citations);
  }

  private Formatted formatted(Permalink page, CslItem item) {
    return reuse.of(Citer.class, page, new Cited(item, styles, styleKeys), cited -> format(item));
  }

  /** A work, and what decides how it is cited. */
  private record Cited(CslItem item, List<CitationStyle> styles, List<String> keys) {}

  /** A work with its citations, and what they were made of. */
  private record Formatted(CitedWork work, List<Made> made) {}

  private Formatted format(CslItem item) {
    List<Made> made = make(item);
    return new Formatted(cite(item, made), made);
  }

  private List<Made> make(CslItem item) {
    List<Made> made = new ArrayList<>();
    // Most styles are given the same.
    Map<Variant, Given> given = new HashMap<>();
    for (int i = 0; i < styles.size(); i++) {
      EngineStyle style = prepared.get(i);
      Variant variant =
          new Variant(
              style.standIns(), style.longPrepositions(), style.headlines(), style.useFirst());
      made.add(
          make(i, given.computeIfAbsent(variant, none -> Given.of(EngineItem.of(item, style)))));
    }
    return made;
  }

  /** What of a style decides how an engine is given a work. */
  private record Variant(
      Map<String, String> standIns, boolean longPrepositions, boolean headlines, int useFirst) {}

  /** A work as an engine is given it, and as its key has it. */
  private record Given(CslItem item, String json) {
    static Given of(CslItem item) {
      return new Given(item, JsonText.inHtml(CslJson.of(item)));
    }
  }

  private Made make(int style, Given given) {
    String key = hash(styleKeys.get(style) + given.json());
    String html = kept.get(key);
    return new Made(key, html == null ? format(style, given.item()) : html);
  }

  /** An engine is for one thread at a time, and takes long to make. */
  private String format(int style, CslItem item) {
    Queue<Engine> idle = engines.get(style);
    Engine engine = idle.poll();
    if (engine == null) {
      engine = new Engine(styles.get(style), prepared.get(style), language);
    }
    try {
      String html = engine.format(item);
      idle.add(engine);
      return html;
    } catch (RuntimeException | StackOverflowError e) {
      styles.get(style).report(String.valueOf(e.getMessage()), item.type(), problems);
      return "";
    }
  }

  /** All that decides how a style formats a work, but for the work. */
  private String key(EngineStyle style) {
    return hash(
        CitationHtml.FORM
            + "\n"
            + BundledStyles.engine()
            + "\n"
            + language
            + "\n"
            + style.xml()
            + "\n");
  }

  private static String hash(String text) {
    return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
  }
}
