package org.concordance.render;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.concordance.model.Output;
import org.concordance.model.Permalink;
import org.concordance.page.NotFoundPage;
import org.concordance.page.Page;
import org.concordance.page.SiteView;
import org.concordance.words.Words;

/** Renders pages with the theme's templates; safe for use by several threads. */
public final class Renderer {

  private static final int USUAL_SIZE = 16_384;

  /** More pages than that are held packed: ten thousand readings make 400 MB of HTML. */
  private static final int LARGE = 5_000;

  private final PebbleEngine engine;
  private final SiteView site;

  /** A renderer for the pages of one site, in its words. */
  public Renderer(SiteView site, Words words) {
    this.engine = Theme.engine(words);
    this.site = site;
  }

  /** Renders pages, in their order. */
  public static List<Output> render(List<Page> pages, SiteView site, Words words) {
    Renderer renderer = new Renderer(site, words);
    boolean large = pages.size() > LARGE;
    return pages.parallelStream()
        .map(renderer::render)
        .map(output -> large ? output.packed() : output)
        .toList();
  }

  /** Renders one page. */
  Output render(Page page) {
    PebbleTemplate template = engine.getTemplate(templateName(page.getClass()));
    StringWriter html = new StringWriter(USUAL_SIZE);
    try {
      template.evaluate(html, Map.of("page", page, "site", site, "root", root(page)), Locale.ROOT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Output.text(file(page), near(html.toString(), page.head().permalink()));
  }

  /** A link into the page's own folder needs no way up to the root and down again. */
  private static String near(String html, Permalink page) {
    String own = "=\"" + page.root() + page.path();
    return html.replace(own + "\"", "=\"./\"").replace(own, "=\"");
  }

  private static String file(Page page) {
    return page instanceof NotFoundPage ? "404.html" : page.head().permalink().file();
  }

  /** The way to the site's root. A server shows the 404 page at any depth, so its way is whole. */
  private String root(Page page) {
    return page instanceof NotFoundPage ? site.basePath() : page.head().permalink().root();
  }

  /** The template of a page record: {@code ActorsByKindPage} is shown by {@code actors-by-kind}. */
  static String templateName(Class<? extends Page> page) {
    return page.getSimpleName()
        .replaceFirst("Page$", "")
        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
        .toLowerCase(Locale.ROOT);
  }
}
