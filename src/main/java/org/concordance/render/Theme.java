package org.concordance.render;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.concordance.model.Output;
import org.concordance.words.Words;

/** The default theme: the templates and assets inside the program. */
public final class Theme {

  private static final String FOLDER = "templates/";
  private static final List<String> ASSETS =
      List.of(
          "assets/icon.svg",
          "assets/lists.css",
          "assets/lists.js",
          "assets/previews.js",
          "assets/site.css",
          "assets/site.js");

  private Theme() {}

  static PebbleEngine engine(Words words) {
    ClasspathLoader loader = new ClasspathLoader(Theme.class.getClassLoader());
    loader.setPrefix(FOLDER);
    loader.setSuffix(".peb");
    return new PebbleEngine.Builder()
        .loader(loader)
        .strictVariables(true)
        .autoEscaping(true)
        .defaultLocale(Locale.ROOT)
        .extension(new RichTextExtension(), new WordsExtension(words))
        .build();
  }

  /** The files that pages load: style sheet, script, icon. */
  public static List<Output> assets() {
    return ASSETS.stream().map(path -> asset(path, bytes(FOLDER + path))).toList();
  }

  private static Output asset(String path, byte[] bytes) {
    return path.endsWith(".css")
        ? Output.text(path, StyleSheet.compact(new String(bytes, StandardCharsets.UTF_8)))
        : new Output(path, bytes);
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
