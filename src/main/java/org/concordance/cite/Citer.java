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
import java.util.stream.Stream;
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
  private final List<Prepared> prepared;
  private final String language;
  private final Map<String, String> kept;
  private final Reuse reuse;
  private final List<Queue<Engine>> engines = new ArrayList<>();

  private Citer(
      List<CitationStyle> styles, String language, Map<String, String> kept, Reuse reuse) {
    // The very same as before where they are equal: they are compared for every work.
    this.styles = reuse.of(CitationStyle.class, "", styles, unchanged -> styles);
    this.language = language;
    this.kept = kept;
    this.reuse = reuse;
    styles.forEach(style -> engines.add(new ConcurrentLinkedQueue<>()));
    this.prepared =
        reuse.of(Prepared.class, "", new Wanted(this.styles, language), wanted -> prepare());
  }

  /** Styles, and the language of works that do not name theirs. */
  private record Wanted(List<CitationStyle> styles, String language) {}

  /**
   * A style as the engine is given it.
   *
   * @param key of all that decides how it formats a work, but for the work
   * @param probe tells how it writes titles; kept like the rest
   */
  private record Prepared(EngineStyle style, String key, Made probe) {}

  private List<Prepared> prepare() {
    List<Prepared> all = new ArrayList<>();
    for (int i = 0; i < styles.size(); i++) {
      EngineStyle plain = EngineStyle.of(styles.get(i), language);
      String key = key(plain);
      Made probe = make(i, new Prepared(plain, key, Made.NONE), Given.of(EngineItem.probe(plain)));
      boolean headlines = EngineItem.isHeadline(probe.html());
      all.add(new Prepared(plain.withHeadlines(headlines), key, probe));
    }
    return List.copyOf(all);
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
    List<Permalink> permalinks = List.copyOf(items.keySet());
    List<Formatted> all =
        permalinks.parallelStream().map(one -> formatted(one, items.get(one))).toList();
    SortedMap<Permalink, CitedWork> works = new TreeMap<>();
    for (int i = 0; i < all.size(); i++) {
      works.put(permalinks.get(i), all.get(i).work());
    }
    return new Citations(works, reusable(all, problems));
  }

  /** What was formatted, by its key; what could not be is reported. */
  private SortedMap<String, String> reusable(List<Formatted> all, Problems problems) {
    SortedMap<String, String> reusable = new TreeMap<>();
    Stream.concat(
            Stream.of(prepared.stream().map(Prepared::probe).toList()),
            all.stream().map(Formatted::made))
        .forEach(
            made -> {
              for (int i = 0; i < made.size(); i++) {
                Made one = made.get(i);
                if (one.fault().isEmpty()) {
                  reusable.put(one.key(), one.html());
                } else {
                  styles.get(i).report(one.fault(), one.type(), problems);
                }
              }
            });
    return reusable;
  }

  /**
   * What was formatted, and the key of all that it depends on.
   *
   * @param type the type of the work
   * @param fault why it could not be; empty if it was
   */
  private record Made(String key, String html, String type, String fault) {
    static final Made NONE = new Made("", "", "", "");
  }

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
    return reuse.of(Citer.class, page, new Cited(item, styles, language), cited -> format(item));
  }

  /** A work, and what decides how it is cited. */
  private record Cited(CslItem item, List<CitationStyle> styles, String language) {}

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
      EngineStyle style = prepared.get(i).style();
      Variant variant =
          new Variant(
              style.standIns(), style.longPrepositions(), style.headlines(), style.useFirst());
      made.add(
          make(
              i,
              prepared.get(i),
              given.computeIfAbsent(variant, none -> Given.of(EngineItem.of(item, style)))));
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

  private Made make(int index, Prepared style, Given given) {
    String key = hash(style.key() + given.json());
    String html = kept.get(key);
    return html == null
        ? format(index, style, key, given.item())
        : new Made(key, html, given.item().type(), "");
  }

  /** An engine is for one thread at a time, and takes long to make. */
  private Made format(int index, Prepared style, String key, CslItem item) {
    Queue<Engine> idle = engines.get(index);
    Engine engine = idle.poll();
    if (engine == null) {
      engine = new Engine(styles.get(index), style.style(), language);
    }
    try {
      String html = engine.format(item);
      idle.add(engine);
      return new Made(key, html, item.type(), "");
    } catch (RuntimeException | StackOverflowError e) {
      return new Made(key, "", item.type(), fault(e));
    }
  }

  private static String fault(Throwable thrown) {
    String message = String.valueOf(thrown.getMessage());
    return message.isBlank() ? thrown.toString() : message;
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
