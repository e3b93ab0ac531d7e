package org.concordance.render;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.concordance.model.Nearest;
import org.concordance.model.OwnTheme;
import org.concordance.model.Place;
import org.concordance.model.Problem;
import org.concordance.model.Problems;
import org.concordance.model.Severity;

/** Finds what is wrong with an archive's own templates before a page is made of them. */
final class ThemeCheck {

  private static final String LAYOUT = "layout";
  private static final String MAIN = "main";

  private final OwnTheme own;
  private final Templates templates;
  private final Problems problems;
  private int found;

  private ThemeCheck(OwnTheme own, Templates templates, Problems problems) {
    this.own = own;
    this.templates = templates;
    this.problems = problems;
  }

  /**
   * Checks each template by itself, and that those that it names are there.
   *
   * @return whether pages can be made
   */
  static boolean passes(OwnTheme own, Templates templates, PebbleEngine engine, Problems problems) {
    ThemeCheck check = new ThemeCheck(own, templates, problems);
    for (String name : own.templates().keySet()) {
      check.checkName(name);
      check.checkNamed(name);
      check.checkBlocks(name);
      check.parse(name, engine);
    }
    return check.found == 0;
  }

  private void checkName(String name) {
    SortedSet<String> known = Theme.names();
    if (!known.contains(name) && !templates.isNamed(name)) {
      error(
          Place.of(own.file(name)),
          "no page is shown by this template, and no other template names it",
          Nearest.to(name, known)
              .map(near -> "did you mean '" + near + ".peb'?")
              .orElse("the templates of pages are: " + String.join(", ", known)));
    }
  }

  private void checkNamed(String name) {
    for (Templates.Reference reference : templates.named(name)) {
      if (!templates.has(reference.name())) {
        error(
            templates.place(own.file(name), name, reference.offset()),
            "there is no template '" + reference.name() + "'",
            Nearest.to(reference.name(), templates.names())
                .map(near -> "did you mean '" + near + "'?")
                .orElse("there are: " + String.join(", ", templates.names())));
      }
    }
    if (templates.isCircular(name)) {
      List<Templates.Reference> named = templates.named(name);
      error(
          templates.place(own.file(name), name, named.get(0).offset()),
          "the template needs itself, in the end",
          "it names "
              + String.join(", ", named.stream().map(Templates.Reference::name).toList())
              + "; one of them leads back to it");
    }
  }

  /** What stands in a block that is not there above is never shown. */
  private void checkBlocks(String name) {
    List<Templates.Reference> blocks = templates.blocks(name);
    if (name.equals(LAYOUT) && blocks.stream().noneMatch(block -> block.name().equals(MAIN))) {
      error(
          Place.of(own.file(name)),
          "the template has no block '" + MAIN + "', in which every page is shown",
          "put {% block main %}{% endblock %} where that belongs");
    }
    if (templates.parent(name).filter(templates::has).isEmpty() || templates.isCircular(name)) {
      return;
    }
    SortedSet<String> above = templates.blocksAbove(name);
    for (Templates.Reference block : blocks) {
      if (!above.contains(block.name()) && !isWithin(name, block)) {
        error(
            templates.place(own.file(name), name, block.offset()),
            "'" + templates.parent(name).orElseThrow() + "' has no block '" + block.name() + "'",
            Nearest.to(block.name(), above)
                .map(near -> "did you mean '" + near + "'?")
                .orElse("it has: " + String.join(", ", above)));
      }
    }
  }

  /** Whether a block stands in another one, where it may be new. */
  private boolean isWithin(String name, Templates.Reference block) {
    return templates.depth(name, block.offset()) > 0;
  }

  private void parse(String name, PebbleEngine engine) {
    try {
      engine.getTemplate(name);
    } catch (PebbleException e) {
      report(name, e);
    } catch (RuntimeException e) {
      // Pebble wraps what it finds while it puts the parts of a template together.
      if (!(e.getCause() instanceof PebbleException mistake)) {
        throw e;
      }
      report(name, mistake);
    }
  }

  private void report(String name, PebbleException mistake) {
    Integer line = mistake.getLineNumber();
    Optional<TagEnds.Alone> alone = templates.alone(name);
    error(
        alone
            .map(tag -> templates.place(own.file(name), name, tag.offset()))
            .orElse(new Place(own.file(name), line == null ? 0 : line, 0)),
        "not a template: "
            + alone.map(TagEnds.Alone::message).orElse(TemplateMistake.plain(mistake)),
        "each {% if %}, {% for %}, {% block %} and {% macro %} has its end, and each {{ its }};"
            + " https://pebbletemplates.io/ tells the whole language");
  }

  private void error(Place place, String message, String hint) {
    found++;
    problems.add(new Problem(Severity.ERROR, place, message, hint));
  }
}
