package org.concordance.render;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.concordance.model.ContentException;
import org.concordance.model.Output;
import org.concordance.model.Problems;
import org.concordance.page.NotFoundPage;
import org.concordance.page.Page;
import org.concordance.page.SiteView;
import org.concordance.reuse.Reuse;

/** Renders pages with the theme's templates; safe for use by several threads. */
public final class Renderer {

  /** More pages than that are held packed: ten thousand readings make 400 MB of HTML. */
  private static final int LARGE = 20_000;

  private final PebbleEngine engine;
  private final Theme theme;
  private final SiteView site;
  private final Reuse reuse;
  private final Map<Class<? extends Page>, PebbleTemplate> templates = new ConcurrentHashMap<>();

  private Renderer(Theme theme, SiteView site, Reuse reuse) {
    this.engine = theme.engine();
    this.theme = theme;
    this.site = site;
    this.reuse = reuse;
  }

  /**
   * All that a page's file shows.
   *
   * @param packed whether the file is held packed
   */
  private record Shown(Page page, SiteView site, Theme theme, boolean packed) {}

  /**
   * Renders pages, in their order.
   *
   * @param reuse pages of the build before
   * @param problems takes what is wrong with the archive's own templates
   * @throws ContentException with all problems so far, when pages could not be made: a site that
   *     lacks some of them cannot be checked
   */
  public static List<Output> render(
      List<Page> pages, SiteView site, Theme theme, Reuse reuse, Problems problems) {
    Templates templates = theme.templates();
    Renderer renderer = new Renderer(theme, site, reuse);
    if (!ThemeCheck.passes(theme.own(), templates, renderer.engine, problems)) {
      problems.stopOnErrors(false);
    }
    TemplateMistake mistake = new TemplateMistake(theme.own(), templates, problems);
    boolean large = pages.size() > LARGE;
    List<Output> outputs =
        pages.parallelStream()
            .map(page -> renderer.render(page, large, mistake))
            .flatMap(Optional::stream)
            .toList();
    if (outputs.size() < pages.size()) {
      problems.stopOnErrors(false);
    }
    return outputs;
  }

  /** Renders one page; empty when a template of the archive's own fails, which is reported. */
  private Optional<Output> render(Page page, boolean packed, TemplateMistake mistake) {
    try {
      Shown shown = new Shown(page, site, theme, packed);
      return Optional.of(reuse.of(Renderer.class, file(page), shown, this::render));
    } catch (RuntimeException | StackOverflowError e) {
      if (mistake.report(templateName(page.getClass()), e)) {
        return Optional.empty();
      }
      throw e;
    }
  }

  private Output render(Shown shown) {
    Output plain = render(shown.page());
    return shown.packed() ? plain.packed() : plain;
  }

  private Output render(Page page) {
    PebbleTemplate template = template(page.getClass());
    PageWriter html = new PageWriter();
    try {
      template.evaluate(html, Map.of("page", page, "site", site, "root", root(page)), Locale.ROOT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Output(file(page), html.bytes(page.head().permalink()));
  }

  private PebbleTemplate template(Class<? extends Page> page) {
    return templates.computeIfAbsent(page, type -> engine.getTemplate(templateName(page)));
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
