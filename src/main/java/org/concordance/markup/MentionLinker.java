package org.concordance.markup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.concordance.markup.TextRun.Written;
import org.concordance.mention.NameFinder;
import org.concordance.mention.Occurrence;
import org.concordance.model.Permalink;
import org.concordance.model.RecordKind;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

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

  /** The runs of each row of a table, and of each quotation that says whose it is. */
  private final Map<Element, List<TextRun>> wholes = new HashMap<>();

  /**
   * Something named in a run.
   *
   * @param open whether it may become a link
   */
  private record Found(TextRun run, Permalink target, int start, int end, boolean open) {}

  private MentionLinker(Element body, Permalink self) {
    this.self = self;
    this.runs = TextRuns.of(body);
    for (TextRun run : runs) {
      Element whole = whole(run.block());
      if (whole != null) {
        wholes.computeIfAbsent(whole, key -> new ArrayList<>()).add(run);
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
  static MentionLinker link(Element body, NameFinder names, Permalink self, String language) {
    MentionLinker linker = new MentionLinker(body, self);
    for (TextRun run : linker.runs) {
      linker.find(run, names, language);
    }
    linker.link();
    return linker;
  }

  private void find(TextRun run, NameFinder names, String language) {
    List<Found> here = new ArrayList<>();
    for (Written link : run.written()) {
      add(run, link.target(), link.start(), link.end(), true, here);
    }
    for (Occurrence name : names.in(run.text(), language)) {
      boolean open = run.isOpen(name.start(), name.end());
      if ((open || isSpeaker(run, name)) && run.isInOnePiece(name.start(), name.end())) {
        add(run, name.record().permalink(), name.start(), name.end(), open, here);
      }
    }
    here.sort(Comparator.comparing(Found::start));
    found.addAll(here);
  }

  private void add(
      TextRun run, Permalink target, int start, int end, boolean open, List<Found> here) {
    if (!target.equals(self)) {
      here.add(new Found(run, target, start, end, open));
    }
  }

  /** Whether a name is that of the actor whose a quotation is. It is told, and links nothing. */
  private static boolean isSpeaker(TextRun run, Occurrence name) {
    return name.record().kind() == RecordKind.ACTOR
        && isAttribution(run)
        && run.text().substring(0, name.start()).isBlank();
  }

  private static boolean isAttribution(TextRun run) {
    return run.block().normalName().equals("figcaption")
        && around(run.block(), MentionLinker::isQuotation) != null;
  }

  private static boolean isQuotation(Element element) {
    return element.normalName().equals("figure") && element.hasClass("quote");
  }

  /** What is told as a whole where something in it is named: the row of a table, a quotation. */
  private static @Nullable Element whole(Element block) {
    return around(block, one -> one.normalName().equals("tr") || isQuotation(one));
  }

  /** The nearest of an element and those around it that is so. */
  private static @Nullable Element around(Element element, Predicate<Element> isSo) {
    Element found = element;
    while (found != null && !isSo.test(found)) {
      found = found.parent();
    }
    return found;
  }

  private void link() {
    Map<Integer, Set<Permalink>> linked = new HashMap<>();
    for (TextRun run : runs) {
      Set<Permalink> inSection = linked.computeIfAbsent(run.section(), key -> new HashSet<>());
      run.written().forEach(link -> inSection.add(link.target()));
    }
    List<Found> first = new ArrayList<>();
    for (Found one : found) {
      if (one.open() && linked.get(one.run().section()).add(one.target())) {
        first.add(one);
      }
    }
    Collections.reverse(first);
    first.forEach(one -> one.run().link(one.start(), one.end(), one.target()));
  }

  /** Everything that the body names, in its order. */
  List<Mention> mentions() {
    Map<TextRun, Sentences> sentences = new HashMap<>();
    return found.stream().map(one -> mention(one, sentences)).toList();
  }

  private Mention mention(Found one, Map<TextRun, Sentences> sentences) {
    TextRun run = one.run();
    Element whole = whole(run.block());
    boolean isRow = whole != null && whole.normalName().equals("tr");
    Sentence sentence =
        isRow
            ? inRow(one, wholes.get(whole))
            : isAttribution(run)
                ? quotation(one, wholes.get(whole))
                : sentences
                    .computeIfAbsent(run, key -> new Sentences(key.text()))
                    .around(one.start(), one.end());
    int start = sentence.before().length();
    return new Mention(
        one.target(),
        anchor(run.block()),
        sentence.before() + sentence.words() + sentence.after(),
        start,
        start + sentence.words().length(),
        isAttribution(run));
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

  /** Who says it, and what. */
  private static Sentence quotation(Found one, List<TextRun> quotation) {
    String said =
        quotation.stream()
            .filter(run -> run != one.run())
            .map(run -> run.text().strip())
            .collect(Collectors.joining(" "));
    return Sentence.whole(one.run().text().stripTrailing() + ": " + said, one.start(), one.end());
  }

  private static String anchor(Element block) {
    Element passage = around(block, one -> one.hasAttr("id"));
    return passage == null ? "" : passage.id();
  }
}
