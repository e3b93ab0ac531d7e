package org.concordance.markup;

import com.vladsch.flexmark.util.ast.Document;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.concordance.model.Archive;
import org.concordance.model.Body;
import org.concordance.model.Media;
import org.concordance.model.Place;
import org.concordance.model.Problems;
import org.concordance.words.Words;

/** Renders bodies: Markdown to safe HTML with every link resolved. */
public final class BodyRenderer {

  /** Some Markdown takes Flexmark a time that grows with the square of its length. */
  private static final int LONGEST = 200_000;

  private final LinkResolver resolver;
  private final String url;
  private final Words words;
  private final Problems problems;

  /**
   * A renderer for the bodies of an archive; safe for use by several threads.
   *
   * @param archive knows what ids stand for and which media there are
   * @param root the content folder, as messages show it
   * @param words what stands in a text that its writer did not write
   * @param problems takes what is wrong with a body, with its place
   */
  public BodyRenderer(Archive archive, String root, Words words, Problems problems) {
    this(resolver(archive, root, problems), archive.config().url(), words, problems);
  }

  private BodyRenderer(LinkResolver resolver, String url, Words words, Problems problems) {
    this.resolver = resolver;
    this.url = url;
    this.words = words;
    this.problems = problems;
  }

  /** The same, reporting elsewhere. */
  public BodyRenderer reportingTo(Problems other) {
    return new BodyRenderer(resolver.reportingTo(other), url, words, other);
  }

  /** Renders a body whose passages have no addresses of their own. */
  public RenderedBody render(Body body, Setting setting) {
    return render(body, Optional.empty(), setting);
  }

  /** Renders a body, and gives each of its passages the address that it keeps. */
  public RenderedBody render(Body body, PublishedText published, Setting setting) {
    return render(body, Optional.of(published), setting);
  }

  private static LinkResolver resolver(Archive archive, String root, Problems problems) {
    Set<String> media =
        archive.media().stream().map(Media::path).collect(Collectors.toUnmodifiableSet());
    return new LinkResolver(archive.index(), media, root, problems);
  }

  /** The Markdown of an archive's body, changed so that it goes on saying what it says today. */
  public static String frozen(Archive archive, String root, Body body) {
    Problems told = new Problems();
    LinkResolver resolver = resolver(archive, root, told);
    Document document = MarkdownParser.of(body.markdown()).parse(body.markdown());
    FrozenText frozen = new FrozenText(body.markdown(), "/");
    new DocumentLinker(body, document, frozen, resolver, told).run();
    return frozen.text();
  }

  private RenderedBody render(Body body, Optional<PublishedText> published, Setting setting) {
    if (body.isBlank() && published.isEmpty()) {
      return RenderedBody.EMPTY;
    }
    if (body.markdown().length() > LONGEST) {
      problems.error(
          new Place(body.file(), body.line(), 1),
          "the text is longer than " + LONGEST + " characters",
          "divide it; a summary has a few thousand");
      return RenderedBody.EMPTY;
    }
    try {
      return renderText(body, published, setting);
    } catch (StackOverflowError e) {
      // Flexmark and java.util.regex recurse over what nests; nothing of theirs outlives the call.
      problems.error(
          new Place(body.file(), body.line(), 1),
          "the text is nested too deep to be read",
          "look for long runs of brackets, stars, list marks or > signs");
      return RenderedBody.EMPTY;
    }
  }

  private RenderedBody renderText(Body body, Optional<PublishedText> published, Setting setting) {
    MarkdownParser parser = MarkdownParser.of(body.markdown());
    Document document = parser.parse(body.markdown());
    FrozenText frozen = new FrozenText(body.markdown(), url);
    DocumentLinker linker = new DocumentLinker(body, document, frozen, resolver, problems);
    linker.run();
    BodyHtml html = BodyHtml.of(parser.body(document), published, setting, words);
    return new RenderedBody(
        html.lead(),
        html.rest(),
        html.abstractText(),
        html.gist(),
        html.words(),
        linker.siteLinks(),
        linker.ids(),
        html.passages().anchors(),
        html.passages().silent(),
        html.passages().texts(),
        published.isEmpty() ? "" : frozen.text(),
        html.mentions(),
        html.headings());
  }
}
