package org.concordance.render;

import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.error.RootAttributeNotFoundException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.concordance.model.Nearest;
import org.concordance.model.OwnTheme;
import org.concordance.model.Place;
import org.concordance.model.Problems;
import org.concordance.page.Page;

/** Says in plain words why no page could be made with an archive's own template, and where. */
final class TemplateMistake {

  private static final Pattern ATTRIBUTE = Pattern.compile("Attribute \\[(.*?)] of \\[(.*?)]");
  private static final Pattern MACRO = Pattern.compile("Function or Macro \\[(.*?)]");

  /** What fails by a call: a macro or function that is not there, or is given other arguments. */
  private static final Pattern CALL = Pattern.compile("Function or Macro|\\b[Aa]rgument\\b");

  /** What Pebble says of a page that is longer than {@link Theme#LONGEST_PAGE}. */
  private static final String TOO_LONG = "Tried to write more than";

  /** What every template is given; a macro has its arguments alone. */
  private static final List<String> GIVEN = List.of("page", "site", "root");

  private final OwnTheme own;
  private final Templates templates;
  private final Problems problems;

  TemplateMistake(OwnTheme own, Templates templates, Problems problems) {
    this.own = own;
    this.templates = templates;
    this.problems = problems;
  }

  /**
   * Reports what went wrong.
   *
   * @param template the template of the page
   * @return whether a template of the archive's own has part in it; else the program is at fault
   */
  boolean report(String template, Throwable thrown) {
    List<String> needed = templates.needed(template);
    Optional<String> ours = needed.stream().filter(own.templates()::containsKey).findFirst();
    if (ours.isPresent()) {
      if (thrown instanceof PebbleException mistake) {
        report(mistake, needed, ours.get());
      } else {
        report(thrown instanceof StackOverflowError, Place.of(own.file(ours.get())));
      }
    }
    return ours.isPresent();
  }

  private void report(boolean isEndless, Place place) {
    problems.error(
        place,
        isEndless ? "the template never ends" : "a value is of another kind than its use wants",
        isEndless
            ? "does a macro call itself?"
            : "look at what stands before each filter, such as '| urlencode', which is for texts");
  }

  private void report(PebbleException mistake, List<String> needed, String ours) {
    int line = Optional.ofNullable(mistake.getLineNumber()).orElse(0);
    String file = file(mistake, line, needed).orElse(ours);
    boolean isOurs = own.templates().containsKey(file);
    Place place =
        isOurs
            ? new Place(own.file(file), line, column(file, line, name(mistake)))
            : Place.of(own.file(ours));
    String where = isOurs ? "" : " (found in the program's '" + file + "')";
    problems.error(place, message(mistake) + where, hint(mistake));
  }

  /**
   * The template that the line is of. With a call that fails, Pebble names another one: that of the
   * macro, or the one that the template extends.
   */
  private Optional<String> file(PebbleException mistake, int line, List<String> needed) {
    boolean isCall = CALL.matcher(plain(mistake)).find();
    String macro = isCall && !name(mistake).isEmpty() ? Pattern.quote(name(mistake)) : "\\w+";
    return isCall
        ? needed.stream()
            .filter(
                one ->
                    Pattern.compile("\\b" + macro + "\\s*\\(")
                        .matcher(templates.line(one, line).orElse(""))
                        .find())
            .findFirst()
        : Optional.ofNullable(mistake.getFileName());
  }

  /** The name that is not known; empty when that is not the mistake. */
  private static String name(PebbleException mistake) {
    Matcher macro = MACRO.matcher(plain(mistake));
    return macro.find()
        ? macro.group(1)
        : mistake instanceof AttributeNotFoundException unknown
            ? String.valueOf(unknown.getAttributeName())
            : "";
  }

  /** Where the name stands in its line; 0 when it does not stand there once. */
  private int column(String file, int line, String unknown) {
    String text = templates.line(file, line).orElse("");
    Matcher name = Pattern.compile("\\b" + Pattern.quote(unknown) + "\\b").matcher(text);
    boolean isThere = !unknown.isEmpty() && name.find();
    int start = isThere ? name.start() : 0;
    return isThere && !name.find() ? text.codePointCount(0, start) + 1 : 0;
  }

  private static String message(PebbleException mistake) {
    Matcher attribute = ATTRIBUTE.matcher(plain(mistake));
    Matcher macro = MACRO.matcher(plain(mistake));
    if (mistake instanceof RootAttributeNotFoundException unknown) {
      return "unknown name '" + unknown.getAttributeName() + "'";
    }
    if (attribute.find()) {
      return "a " + simple(attribute.group(2)) + " has no '" + attribute.group(1) + "'";
    }
    if (plain(mistake).startsWith(TOO_LONG)) {
      return "the page has more than " + Theme.LONGEST_PAGE + " characters";
    }
    return macro.find()
        ? "there is no macro or function '" + macro.group(1) + "'"
        : "the template cannot be shown: " + plain(mistake);
  }

  private String hint(PebbleException mistake) {
    Matcher attribute = ATTRIBUTE.matcher(plain(mistake));
    Matcher macro = MACRO.matcher(plain(mistake));
    if (mistake instanceof RootAttributeNotFoundException unknown) {
      return near(unknown.getAttributeName(), GIVEN)
          + "a template knows page, site, root and what it sets itself; a macro only what it is"
          + " given";
    }
    if (attribute.find()) {
      List<String> components = components(attribute.group(2));
      return near(attribute.group(1), components)
          + (components.isEmpty()
              ? "its Javadoc says what it has"
              : "it has: " + String.join(", ", components));
    }
    if (plain(mistake).startsWith(TOO_LONG) || plain(mistake).contains("ends of a range")) {
      return "does a loop go round too often?";
    }
    return macro.find()
        ? macroHint(macro.group(1))
        : "compare with the same template of the program's own theme";
  }

  private String macroHint(String macro) {
    return Theme.programTexts().entrySet().stream()
        .filter(program -> own.templates().containsKey(program.getKey()))
        .filter(program -> Templates.macros(program.getValue()).contains(macro))
        .findFirst()
        .map(program -> "the program's own " + program.getKey() + ".peb has it: copy it from there")
        .orElseGet(
            () ->
                near(macro, List.copyOf(templates.macros()))
                    + "macros come from a template that is imported, such as 'parts'");
  }

  private static String near(String word, List<String> candidates) {
    return Nearest.to(word, candidates).map(near -> "did you mean '" + near + "'? ").orElse("");
  }

  /** The class without its package; of the platform's, "value" is enough. */
  private static String simple(String type) {
    return type.startsWith(Page.class.getPackageName())
        ? type.replaceFirst(".*[.$]", "")
        : "value without parts";
  }

  /** What a page record, or a record within it, holds; empty for anything else. */
  private static List<String> components(String type) {
    if (!type.startsWith(Page.class.getPackageName())) {
      return List.of();
    }
    try {
      RecordComponent[] parts = Class.forName(type).getRecordComponents();
      return parts == null ? List.of() : Stream.of(parts).map(RecordComponent::getName).toList();
    } catch (ClassNotFoundException e) {
      return List.of();
    }
  }

  /** What Pebble says, without its advice on its own settings. */
  static String plain(PebbleException mistake) {
    return String.valueOf(mistake.getPebbleMessage())
        .replace(" and strict variables is set to true", "")
        .replaceFirst("\\.$", "");
  }
}
