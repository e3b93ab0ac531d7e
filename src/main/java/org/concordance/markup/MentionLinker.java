package org.concordance.markup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.concordance.markup.TextRun.Written;
import org.concordance.mention.Names;
import org.concordance.mention.Occurrence;
import org.concordance.model.Permalink;
import org.jsoup.nodes.Element;

/**
 * Links the names in a body to their records: each at its first occurrence in a section, unless the
 * section links to the record in the curator's own words.
 *
 * <p>Never in headings, links, code, or the attribution of a quotation, and never to the page on
 * which the text stands.
 */
final class MentionLinker {

  private final Permalink self;
  private final List<TextRun> runs;
  private final List<Found> found = new ArrayList<>();

  private final Map<Element, List<TextRun>> rows = new HashMap<>();

  /** Something named in a run. */
  private record Found(TextRun run, Permalink target, int start, int end) {}

  private MentionLinker(Element body, Permalink self) {
    this.self = self;
    this.runs = TextRuns.of(body);
    for (TextRun run : runs) {
      Element row = run.block().closest("tr");
      if (row != null) {
        rows.computeIfAbsent(row, key -> new ArrayList<>()).add(run);
      }
    }
  }

  /**
   * Links what a body names.
   *
   * @param self the page on which it stands
   * @param language its language, as a BCP 47 tag
   * @return what it names and links to, once its passages have their ids
   */
  static MentionLinker link(Element body, Names names, Permalink self, String language) {
    MentionLinker linker = new MentionLinker(body, self);
    for (TextRun run : linker.runs) {
      linker.find(run, names, language);
    }
    linker.link();
    return linker;
  }

  private void find(TextRun run, Names names, String language) {
    List<Found> here = new ArrayList<>();
    for (Written link : run.written()) {
      add(run, link.target(), link.start(), link.end(), here);
    }
    for (Occurrence name : names.in(run.text(), language)) {
      if (run.isOpen(name.start(), name.end()) && run.isInOnePiece(name.start(), name.end())) {
        add(run, name.record().permalink(), name.start(), name.end(), here);
      }
    }
    here.sort(Comparator.comparing(Found::start));
    found.addAll(here);
  }

  private void add(TextRun run, Permalink target, int start, int end, List<Found> here) {
    if (!target.equals(self)) {
      here.add(new Found(run, target, start, end));
    }
  }

  /** A target in a section. */
  private record Named(int section, Permalink target) {}

  private void link() {
    Set<Named> linked =
        runs.stream()
            .flatMap(run -> run.written().stream().map(link -> named(run, link.target())))
            .collect(Collectors.toCollection(HashSet::new));
    List<Found> first = new ArrayList<>();
    for (Found one : found) {
      if (linked.add(named(one.run(), one.target()))) {
        first.add(one);
      }
    }
    Collections.reverse(first);
    first.forEach(one -> one.run().link(one.start(), one.end(), one.target()));
  }

  private static Named named(TextRun run, Permalink target) {
    return new Named(run.section(), target);
  }

  /** Everything that the body names, in its order. */
  List<Mention> mentions() {
    Map<TextRun, Sentences> sentences = new HashMap<>();
    return found.stream().map(one -> mention(one, sentences)).toList();
  }

  private Mention mention(Found one, Map<TextRun, Sentences> sentences) {
    TextRun run = one.run();
    Element row = run.block().closest("tr");
    Sentence sentence =
        row == null
            ? sentences
                .computeIfAbsent(run, key -> new Sentences(key.text()))
                .around(one.start(), one.end())
            : inRow(one, rows.getOrDefault(row, List.of()));
    int start = sentence.before().length();
    return new Mention(
        one.target(),
        anchor(run.block()),
        sentence.before() + sentence.words() + sentence.after(),
        start,
        start + sentence.words().length());
  }

  private static Sentence inRow(Found one, List<TextRun> row) {
    StringBuilder cells = new StringBuilder();
    int shift = 0;
    for (TextRun cell : row) {
      cells.append(cells.isEmpty() ? "" : " · ");
      shift = cell == one.run() ? cells.length() : shift;
      cells.append(cell.text());
    }
    return Sentence.whole(cells.toString(), shift + one.start(), shift + one.end());
  }

  private static String anchor(Element block) {
    Element passage = block.closest("[id]");
    return passage == null ? "" : passage.id();
  }
}
