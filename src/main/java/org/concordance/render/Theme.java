package org.concordance.render;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.extension.escaper.EscapeFilter;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import io.pebbletemplates.pebble.loader.DelegatingLoader;
import io.pebbletemplates.pebble.loader.MemoryLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.concordance.model.Extent;
import org.concordance.model.Output;
import org.concordance.model.OwnTheme;
import org.concordance.page.Page;
import org.concordance.syntax.JsonText;
import org.concordance.words.Words;

/**
 * The templates and assets of a site: those inside the program, and what the archive has in their
 * place.
 */
public final class Theme {

  /** The program's own templates end by themselves, and counting what they write takes time. */
  private static final int UNBOUNDED = -1;

  /** In characters, of which the largest page of ten thousand readings has a hundredth. */
  static final int LONGEST_PAGE = 16_000_000;

  private static final String FOLDER = "templates/";
  private static final String SUFFIX = ".peb";
  private static final String WORDS = "assets/words.js";
  private static final List<String> ASSETS =
      List.of(
          "assets/copy.js",
          "assets/icon-180.png",
          "assets/icon.svg",
          "assets/lists.css",
          "assets/lists.js",
          "assets/site.css",
          "assets/site.js",
          WORDS);

  /** What only a whole site loads: for its search, and for previews of links. */
  private static final List<String> ASSETS_OF_WHOLE =
      List.of(
          "assets/previews.js",
          "assets/search-box.js",
          "assets/search-find.js",
          "assets/search-page.js",
          "assets/search-view.js",
          "assets/search-words.js",
          "assets/search.css",
          "assets/search.js");

  /** The templates that no page is named after: what all pages have, and what they share. */
  private static final List<String> SHARED = List.of("layout", "parts");

  private final OwnTheme own;
  private final Templates templates;
  private final PebbleEngine engine;
  private final List<Output> assets;

  private Theme(OwnTheme own, Words words, Extent extent) {
    this.own = own;
    this.templates = new Templates(texts(own));
    this.engine = engine(own, words);
    this.assets = assets(own, words, extent);
  }

  /**
   * The theme of an archive, in its words.
   *
   * @param extent how much of a site it is for
   */
  public static Theme of(OwnTheme own, Words words, Extent extent) {
    return new Theme(own, words, extent);
  }

  /** What fills the templates in; it keeps those that it has parsed. Safe for several threads. */
  PebbleEngine engine() {
    return engine;
  }

  private static PebbleEngine engine(OwnTheme own, Words words) {
    MemoryLoader owned = new MemoryLoader();
    own.templates().forEach(owned::addTemplate);
    ClasspathLoader program = new ClasspathLoader(Theme.class.getClassLoader());
    program.setPrefix(FOLDER);
    program.setSuffix(SUFFIX);
    return new PebbleEngine.Builder()
        .loader(new DelegatingLoader(List.of(owned, program)))
        .strictVariables(true)
        .autoEscaping(true)
        .defaultLocale(Locale.ROOT)
        .maxRenderedSize(own.templates().isEmpty() ? UNBOUNDED : LONGEST_PAGE)
        .addEscapingStrategy(EscapeFilter.HTML_ESCAPE_STRATEGY, Escaping.HTML)
        .extension(
            new RichTextExtension(),
            new WordsExtension(words),
            new RecordAttributes(),
            new PlainTemplates())
        .build();
  }

  /** What the archive has of its own. */
  OwnTheme own() {
    return own;
  }

  /** The names of the program's own templates, sorted. */
  static SortedSet<String> names() {
    SortedSet<String> names = new TreeSet<>(SHARED);
    Stream.of(Page.class.getPermittedSubclasses())
        .map(page -> Renderer.templateName(page.asSubclass(Page.class)))
        .forEach(names::add);
    return names;
  }

  /** What every template says: the archive's own, or else the program's. */
  Templates templates() {
    return templates;
  }

  private static SortedMap<String, String> texts(OwnTheme own) {
    SortedMap<String, String> texts = programTexts();
    texts.putAll(own.templates());
    return texts;
  }

  /** The texts of the program's own templates by their names. */
  static SortedMap<String, String> programTexts() {
    SortedMap<String, String> texts = new TreeMap<>();
    for (String name : names()) {
      texts.put(name, new String(bytes(FOLDER + name + SUFFIX), StandardCharsets.UTF_8));
    }
    return texts;
  }

  /** The files that pages load: style sheet, script, icon, and what the archive adds to them. */
  public List<Output> assets() {
    return assets;
  }

  private static List<Output> assets(OwnTheme own, Words words, Extent extent) {
    Map<String, Output> assets = new TreeMap<>();
    (extent.isWhole() ? all() : ASSETS.stream())
        .forEach(path -> assets.put(path, asset(path, bytes(FOLDER + path))));
    own.assets().stream()
        .filter(asset -> !isOfProgram(asset))
        .forEach(asset -> assets.put(asset.path(), asset));
    assets.computeIfPresent(WORDS, (path, script) -> withMessages(script, words));
    return List.copyOf(assets.values());
  }

  private static Stream<String> all() {
    return Stream.concat(ASSETS.stream(), ASSETS_OF_WHOLE.stream());
  }

  /** What scripts say, before the script that says it. */
  private static Output withMessages(Output script, Words words) {
    String messages =
        "const messages = "
            + JsonText.inScript(words.scripts())
            + ", tongue = "
            + JsonText.inScript(words.tongue())
            + ", tongues = "
            + JsonText.inScript(words.tonguesOfScripts())
            + ";\n";
    return Output.text(
        script.path(), messages + new String(script.bytes(), StandardCharsets.UTF_8));
  }

  /** Whether an archive's own asset is the program's, which is published in its short form. */
  private static boolean isOfProgram(Output asset) {
    return all().anyMatch(asset.path()::equals)
        && Arrays.equals(asset.bytes(), bytes(FOLDER + asset.path()));
  }

  private static Output asset(String path, byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (path.endsWith(".css")) {
      return Output.text(path, StyleSheet.compact(text));
    }
    return path.endsWith(".js") ? Output.text(path, Script.compact(text)) : new Output(path, bytes);
  }

  private static byte[] bytes(String resource) {
    try (InputStream in = Theme.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks " + resource);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
