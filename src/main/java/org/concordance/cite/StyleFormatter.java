package org.concordance.cite;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.concordance.model.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Formats works in one style, unless they were formatted before; safe for use by several threads.
 */
final class StyleFormatter {

  /** Names how this package makes a citation of a work; to be raised when that changes. */
  static final String FORM = "2";

  /** As much of a hash as tells styles apart. */
  private static final int KEY = 16;

  private final CitationStyle style;
  private final String language;
  private final String key;
  private final Queue<Engine> engines = new ConcurrentLinkedQueue<>();
  private final Made probe;
  private @Nullable EngineStyle prepared;

  /**
   * A formatter for a style.
   *
   * @param language the language of works that do not name theirs, as a CSL locale
   * @param kept what was formatted before, by key
   */
  StyleFormatter(CitationStyle style, String language, Map<String, String> kept) {
    this.style = style;
    this.language = language;
    this.key =
        hash(FORM + "\n" + BundledStyles.engine() + "\n" + language + "\n" + style.xml() + "\n");
    this.probe =
        made(
            EngineItem.PROBE,
            WorkKey.of(EngineItem.PROBE),
            kept,
            () -> EngineStyle.of(style, language));
  }

  private static String hash(String text) {
    return Sha256.of(text.getBytes(StandardCharsets.UTF_8)).substring(0, KEY);
  }

  CitationStyle style() {
    return style;
  }

  /** The work that shows how the style writes titles, which is kept like any other. */
  Made probe() {
    return probe;
  }

  /**
   * A work in this style.
   *
   * @param workKey its {@link WorkKey}
   * @param kept what was formatted before, by key
   */
  Made format(CslItem work, String workKey, Map<String, String> kept) {
    return made(work, workKey, kept, this::prepared);
  }

  private Made made(
      CslItem work, String workKey, Map<String, String> kept, Supplier<EngineStyle> wanted) {
    String whole = workKey + "-" + key;
    String html = kept.get(whole);
    return html == null ? made(whole, work, wanted.get()) : new Made(whole, html, work.type(), "");
  }

  /** An engine is for one thread at a time, and takes long to make. */
  private Made made(String whole, CslItem work, EngineStyle wanted) {
    CslItem given = EngineItem.of(work, wanted);
    Engine idle = engines.poll();
    Engine engine = idle == null ? new Engine(style, wanted, language) : idle;
    try {
      String html = engine.format(given);
      engines.add(engine);
      return new Made(whole, EngineOutput.mended(html, work), work.type(), "");
    } catch (RuntimeException | StackOverflowError e) {
      return new Made(whole, "", work.type(), fault(e));
    }
  }

  private static String fault(Throwable thrown) {
    String message = String.valueOf(thrown.getMessage());
    return message.isBlank() ? thrown.toString() : message;
  }

  /** The style for the engine, made when it is first wanted: what is kept needs none. */
  private synchronized EngineStyle prepared() {
    if (prepared == null) {
      boolean headlines = EngineItem.isHeadline(probe.html());
      prepared = EngineStyle.of(style, language).withHeadlines(headlines);
    }
    return prepared;
  }
}
