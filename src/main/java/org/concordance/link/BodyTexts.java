package org.concordance.link;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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
  private final Referents referents;
  private final Reuse reuse;

  /** What changed since texts were kept: not all were in the same build. */
  private final Map<Referents, Changes> changes = new ConcurrentHashMap<>();

  BodyTexts(BodyRenderer renderer, Surroundings surroundings, Referents referents, Reuse reuse) {
    this.renderer = renderer;
    this.surroundings = surroundings;
    this.referents = referents;
    this.reuse = reuse;
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
   * @param referents what it could refer to when it was last asked for
   */
  private record Kept(Input input, RenderedBody body, String words, Referents referents) {}

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
    kept.ifPresent(text -> keep(input, text.body(), text.words()));
    return kept.map(Kept::body).orElseGet(() -> anew(input, setting, problems));
  }

  private Optional<Kept> kept(Input input) {
    return reuse
        .<Kept>last(BodyTexts.class, input.page())
        .filter(text -> text.input().equals(input))
        .filter(
            text -> !changedSince(text.referents()).concern(input.body().markdown(), text.words()));
  }

  private Changes changedSince(Referents before) {
    return changes.computeIfAbsent(before, referents::changedSince);
  }

  private void keep(Input input, RenderedBody body, String words) {
    reuse.keep(BodyTexts.class, input.page(), new Kept(input, body, words, referents));
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
      keep(input, body, noting.words().toString());
    }
    return body;
  }
}
