package org.concordance.link;

import java.util.List;
import java.util.Optional;
import org.concordance.link.Referents.Changes;
import org.concordance.markup.BodyRenderer;
import org.concordance.markup.PublishedText;
import org.concordance.markup.RenderedBody;
import org.concordance.markup.Setting;
import org.concordance.mention.NameFinder;
import org.concordance.mention.Occurrence;
import org.concordance.model.Body;
import org.concordance.model.Permalink;
import org.concordance.model.Problem;
import org.concordance.model.Problems;
import org.concordance.reuse.Reuse;
import org.concordance.words.Words;

/**
 * Renders texts, and takes those of the build before that would come out the same: the text is as
 * it was, and so is everything to which it refers.
 */
final class BodyTexts {

  private final BodyRenderer renderer;
  private final Surroundings surroundings;
  private final Reuse reuse;

  /** What changed since texts were kept; empty where none were. */
  private final Optional<Changes> changes;

  BodyTexts(BodyRenderer renderer, Surroundings surroundings, Referents referents, Reuse reuse) {
    this.renderer = renderer;
    this.surroundings = surroundings;
    this.reuse = reuse;
    this.changes = reuse.<Referents>last(Referents.class, "").map(referents::changedSince);
    reuse.keep(Referents.class, "", referents);
  }

  /** What all texts of an archive have in common: its address, its folder, its words. */
  record Surroundings(String url, String root, Words words) {}

  /** All that makes a text what it is, but for what it refers to. */
  private record Input(
      Body body,
      Optional<PublishedText> published,
      Permalink page,
      String language,
      Surroundings surroundings) {}

  /**
   * A text that was rendered, and had no mistake.
   *
   * @param words in which names were looked for
   */
  private record Kept(Input input, RenderedBody body, String words) {}

  /** Looks for names, and notes where. */
  private record Noting(NameFinder names, StringBuilder words) implements NameFinder {
    @Override
    public List<Occurrence> in(String text, String language) {
      words.append(text).append('\n');
      return names.in(text, language);
    }
  }

  /**
   * Renders a text.
   *
   * @param problems takes what is wrong with it
   */
  RenderedBody render(
      Body body, Optional<PublishedText> published, Setting setting, Problems problems) {
    Input input = new Input(body, published, setting.page(), setting.language(), surroundings);
    Optional<Kept> kept = kept(input);
    kept.ifPresent(text -> reuse.keep(BodyTexts.class, setting.page(), text));
    return kept.map(Kept::body).orElseGet(() -> anew(input, setting, problems));
  }

  private Optional<Kept> kept(Input input) {
    return changes.flatMap(
        changed ->
            reuse
                .<Kept>last(BodyTexts.class, input.page())
                .filter(text -> text.input().equals(input))
                .filter(text -> !changed.concern(input.body().markdown(), text.words())));
  }

  private RenderedBody anew(Input input, Setting setting, Problems problems) {
    Problems found = new Problems();
    Noting noting = new Noting(setting.names(), new StringBuilder());
    Setting noted = new Setting(noting, setting.page(), setting.language());
    BodyRenderer own = renderer.reportingTo(found);
    RenderedBody body =
        input
            .published()
            .map(text -> own.render(input.body(), text, noted))
            .orElseGet(() -> own.render(input.body(), noted));
    List<Problem> mistakes = found.sorted();
    mistakes.forEach(problems::add);
    if (mistakes.isEmpty()) {
      reuse.keep(BodyTexts.class, setting.page(), new Kept(input, body, noting.words().toString()));
    }
    return body;
  }
}
