package org.concordance.bibliography;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concordance.cite.CslVocabulary;
import org.concordance.model.FieldRules;

/** Takes a text for one of CSL's variables, by what that variable can hold. */
final class Taking {

  private static final Pattern RESOLVER =
      Pattern.compile("(?i)^(?:https?://(?:dx\\.)?doi\\.org/|doi:\\s*|https?://doi:\\s*)");
  private static final Pattern DOI = Pattern.compile("10\\.\\d{3,}\\S*/\\S+");
  private static final Pattern ADDRESS = Pattern.compile("(?i)https?://\\S+");

  /** What an address may not hold as it is. */
  private static final String UNFIT = " \"<>\\";

  /** Variables that hold nobody's name, a date, or what is kept elsewhere. */
  private static final Set<String> APART = Set.of("abstract", "note", "keyword");

  private final Description work;

  Taking(Description work) {
    this.work = work;
  }

  /** Whether front matter has a place for a variable. */
  static boolean isKnown(String variable) {
    return CslVocabulary.VARIABLES.contains(variable)
        || isName(variable)
        || Set.of("title", "publisher", "issued", "accessed", "language", "URL").contains(variable);
  }

  static boolean isName(String variable) {
    return variable.equals("author") || CslVocabulary.NAMES.contains(variable);
  }

  /** Takes a text that is not names. */
  void take(String variable, Field field) {
    switch (variable) {
      case "URL" -> url(field);
      case "DOI" -> doi(field);
      case "language" -> language(field);
      case "issued", "accessed" -> date(variable, field);
      case "abstract" -> work.read("Abstract", field);
      case "note" -> work.aside("Notes", field);
      case "keyword" -> keywords(field);
      default -> text(variable, field);
    }
  }

  private void text(String variable, Field field) {
    if (isKnown(variable) && !isName(variable) && !APART.contains(variable)) {
      work.put(variable, field, "");
    } else {
      work.leftOut(field);
    }
  }

  /**
   * The first address that there is on the web; spaces in it are written as addresses have them.
   */
  void url(Field field) {
    String text = field.line();
    Matcher found = ADDRESS.matcher(text);
    boolean whole = text.matches("(?i)https?://.*");
    boolean several = whole && text.matches("(?i)\\S+[\\s;,]+https?://.*");
    if (!whole && !found.find()) {
      if (!text.isEmpty()) {
        work.leftOut(field, "is no address on the web");
      }
      return;
    }
    String address = several ? text.split("[;,]?\\s+|[;,](?=(?i)https?://)", 2)[0] : text;
    String fit = fit(whole ? address : found.group());
    if (FieldRules.url(fit).isPresent()) {
      work.leftOut(field, "is no address on the web");
      return;
    }
    work.put("URL", field.with(fit), "");
    if (several) {
      work.leftOut(field.with(text.substring(address.length()).replaceFirst("^[;,\\s]+", "")));
    }
  }

  private static String fit(String address) {
    StringBuilder fit = new StringBuilder();
    for (char c : address.toCharArray()) {
      switch (UNFIT.indexOf(c)) {
        case 0 -> fit.append("%20");
        case 1 -> fit.append("%22");
        case 2 -> fit.append("%3C");
        case 3 -> fit.append("%3E");
        case 4 -> fit.append("%5C");
        default -> fit.append(c);
      }
    }
    return fit.toString();
  }

  private void doi(Field field) {
    String bare = RESOLVER.matcher(field.line()).replaceFirst("").strip();
    if (DOI.matcher(bare).matches()) {
      work.put("DOI", field.with(bare), "");
    } else {
      work.leftOut(field, "is no DOI");
    }
  }

  private void language(Field field) {
    Optional<String> tag = Languages.tag(field.line());
    if (tag.isPresent()) {
      work.put("language", field.with(tag.get()), "");
      return;
    }
    List<String> several = List.of(field.line().split("\\s*(?:[,;/]|\\band\\b)\\s*"));
    Optional<String> first = several.stream().findFirst().flatMap(Languages::tag);
    if (several.size() > 1 && first.isPresent()) {
      work.guess(
          "language",
          field.with(first.get()),
          "says '" + Field.cut(field.line(), 80) + "', taken for",
          "the first of '" + Field.cut(field.line(), 80) + "'");
    } else {
      work.leftOut(field, "is no language that is known");
    }
  }

  void date(String variable, Field field) {
    Optional<DateText> date = DateText.of(field.line());
    if (date.isEmpty()) {
      work.leftOut(field, "is no date that can be read");
    } else if (date.get().guessed()) {
      guessedDate(variable, field, date.get());
    } else {
      work.put(variable, field.with(date.get().edtf()), "");
    }
  }

  private void guessedDate(String variable, Field field, DateText date) {
    String said = Field.cut(field.line(), 80);
    work.guess(
        variable, field.with(date.edtf()), "says '" + said + "', taken for", "says '" + said + "'");
  }

  /** Words between commas or semicolons; between semicolons alone where there are such. */
  void keywords(Field field) {
    String text = field.line();
    String divider = text.indexOf(';') >= 0 ? ";" : ",";
    List<String> words = new ArrayList<>();
    Arrays.stream(text.split(divider)).map(String::strip).forEach(words::add);
    work.keywords(words);
  }
}
