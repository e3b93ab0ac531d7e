package org.concordance.webpage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.concordance.draft.Value;
import org.concordance.ingest.Incoming;
import org.concordance.model.FoldedName;

/**
 * A page whose text alone was kept, with the navigation around it: what stands at the top is taken
 * for its title, its writers and its date, and all of that is a guess.
 */
final class PlainPage {

  /** The lines at the top in which a title, a byline and a date are looked for. */
  private static final int TOP = 14;

  /** A line of so many characters is a paragraph, and no title. */
  private static final int LONGEST_TITLE = 200;

  private static final Pattern TRAIL =
      Pattern.compile("(?i)^home\\s*[»>›/]\\s*(?:.*[»>›]\\s*)?(.+)$");
  private static final Pattern BYLINE =
      Pattern.compile("^(?i:by|von|par|por|edited by|written by)\\s+(\\p{Lu}.{2,100})$");

  /** What stands on pages besides their text, once in a line or several times, as in menus. */
  private static final Pattern DEBRIS =
      Pattern.compile(
          "(?i)(?:(?>(?:leave a (?:reply|comment)|your e-?mail address will not|required fields|post comment"
              + "|save my name|notify me|share(?: this| on)?|tweet|facebook|print|skip to (?:main )?content|menu"
              + "|search|home|previous|next|subscribe|sign (?:up|in)|log ?in|advertisement|comments?(?: \\(\\d+\\))?"
              + "|name ?\\*?|e-?mail ?\\*?|website|cookie.*)[.:*]?(?=[\\s|·•/]|$))[\\s|·•/]*+)++");

  /** Over the titles of other pages. */
  private static final Pattern OTHERS =
      Pattern.compile("(?i)(?:top|more|related) (?:stories|posts|articles)[.:]?");

  /** A line that ends as a sentence does, and is no title. */
  private static final Pattern SENTENCE = Pattern.compile(".{40,}[.!?。…][”’\"')]?");

  /** What stands before a date on a line of its own. */
  private static final Pattern BEFORE_DATE =
      Pattern.compile(
          "(?i)^(?:first )?(?:published|posted)(?: on| at)?[:\\s]|\\d{1,2}[:.]\\d{2} ?[ap]\\.?m\\b\\.?,?");

  private final List<String> lines;
  private final PageOrigin origin;
  private final Draftable work;

  private PlainPage(PageText text, PageOrigin origin) {
    this.lines =
        text.text()
            .replace("\r\n", "\n")
            .replace('\r', '\n')
            .lines()
            .map(Plain::line)
            .filter(line -> !line.isEmpty())
            .toList();
    this.origin = origin;
    this.work = new Draftable(origin.place());
    if (!text.doubt().isEmpty()) {
      work.guessed("encoding", text.doubt());
    }
  }

  static Incoming.Work read(PageText text, PageOrigin origin) {
    return new PlainPage(text, origin).work();
  }

  private Incoming.Work work() {
    String body = body();
    title();
    names();
    issued();
    TextLanguage.of(body)
        .ifPresent(
            tag -> work.guess("language", Value.of(tag), "text", "from the words of the text"));
    address();
    work.guessed("type", "is a guess, webpage: look whether another fits better");
    return new Incoming.Work(
        origin.place(),
        "",
        "webpage",
        Draftable.GUESSED_TYPE,
        work.fields(),
        List.of(body),
        work.text("language"),
        List.of(),
        Aside.of(work, origin, List.of(), "", body),
        work.remarks());
  }

  private void title() {
    Optional<String> trail =
        top().map(TRAIL::matcher).filter(Matcher::matches).map(one -> one.group(1)).findFirst();
    Optional<String> line = trail.or(this::likeliest);
    if (line.isPresent()) {
      work.guess("title", Value.of(line.get()), "text", "the first line that may be one");
    } else {
      work.guess(
          "title",
          Value.of(fallback()),
          "text",
          "the beginning of the text; it has no line that may be one");
    }
  }

  private String fallback() {
    return Plain.cut(lines.get(0), 80);
  }

  private Stream<String> top() {
    return lines.stream().limit(TOP).filter(line -> line.length() <= LONGEST_TITLE);
  }

  private boolean canBeTitle(String line) {
    boolean isSentence = line.matches(".*[.;:,…]$");
    return line.split("\\s+").length > 3 - (line.matches(".*[\\p{IsHan}\\p{IsHangul}].*") ? 2 : 0)
        && !isSentence
        && !isDebris(line)
        && !BYLINE.matcher(line).matches();
  }

  private static boolean isDebris(String line) {
    return DEBRIS.matcher(line).matches() || OTHERS.matcher(line).matches();
  }

  /** The likeliest of the lines at the top; of several alike, the first. */
  private Optional<String> likeliest() {
    List<String> top = top().toList();
    String best = "";
    int most = Integer.MIN_VALUE;
    for (int i = 0; i < top.size(); i++) {
      int likely = canBeTitle(top.get(i)) ? likelihood(top, i) : Integer.MIN_VALUE;
      if (likely > most) {
        most = likely;
        best = top.get(i);
      }
    }
    return Optional.of(best).filter(line -> !line.isEmpty());
  }

  /** A title often stands twice, beside whoever wrote it, and with capitals; a file has a size. */
  private static int likelihood(List<String> top, int at) {
    String line = top.get(at);
    String[] words = line.split("\\s+");
    long capitals =
        Stream.of(words).filter(word -> Character.isUpperCase(word.codePointAt(0))).count();
    boolean isBesideName =
        at + 1 < top.size() && isByline(top.get(at + 1)) || at > 0 && isByline(top.get(at - 1));
    boolean isOverByline = at + 1 < top.size() && BYLINE.matcher(top.get(at + 1)).matches();
    boolean isTwice = top.stream().filter(line::equals).count() > 1;
    boolean isOdd = line.matches(".*\\b(PDF|[KM]B)\\b.*|\\P{L}.*|\\p{Ll}.*");
    return (isTwice ? 30 : 0)
        + (isOverByline ? 50 : isBesideName ? 25 : 0)
        + (capitals * 2 > words.length ? 20 : 0)
        - (isOdd ? 40 : 0)
        - at * 2;
  }

  private static boolean isByline(String line) {
    return BYLINE.matcher(line).matches() || Bylines.isPersons(line);
  }

  private void names() {
    boolean isBelow = false;
    for (String line : lines.subList(0, Math.min(TOP, lines.size()))) {
      var byline = BYLINE.matcher(line);
      boolean isEdited = line.matches("(?i)edited by .*");
      boolean isName =
          Bylines.isPersons(line)
              && line.split("\\s+").length < 5
              && !line.matches(".*[-–].*\\s.*");
      boolean isTitle = FoldedName.of(line).text().equals(FoldedName.of(work.text("title")).text());
      if (byline.matches() || isBelow && isName && !isTitle && !isDebris(line)) {
        String names = byline.matches() ? byline.group(1) : line;
        Writers writers = Writers.of(Bylines.shown(names), new Titles(List.of(), origin.address()));
        if (!writers.people().isEmpty()) {
          work.guess(
              isEdited ? "editor" : "author",
              values(writers),
              "byline",
              "a line at the top of the text");
          return;
        }
      }
      isBelow |= isTitle || line.endsWith(work.text("title"));
    }
  }

  private static Value values(Writers writers) {
    return new Value.Items(
        writers.people().stream().map(one -> new Value.Item(one.value(), false, "")).toList());
  }

  private void issued() {
    Optional<PageDates.Read> inAddress = PageDates.inAddress(origin.address());
    Optional<PageDates.Read> shown =
        lines.stream()
            .limit(TOP + 6)
            .map(line -> BEFORE_DATE.matcher(Visible.unchanged(line)).replaceAll("").strip())
            .filter(line -> line.length() < 60)
            .flatMap(line -> dateIn(line).stream())
            .flatMap(text -> PageDates.of(text).stream())
            .filter(date -> PageDates.absurdity(date, origin.today()).isEmpty())
            .findFirst();
    if (shown.isPresent()) {
      work.guess(
          "issued",
          Value.of(shown.get().edtf()),
          "visible-date",
          "from a line at the top of the text");
    } else if (inAddress.isPresent()) {
      work.guess(
          "issued",
          Value.of(inAddress.get().edtf()),
          "address",
          "from the address of the page; look whether the page says more");
    } else {
      work.guessed("issued", "is left out: no line at the top of the text is a date");
    }
  }

  /** The date in a line that says hardly anything else. */
  private static Optional<String> dateIn(String line) {
    return Visible.dateIn(line).filter(date -> line.length() - date.length() < 25);
  }

  private void address() {
    String url = Whereabouts.bare(Snapshots.unwrapped(origin.address()));
    if (url.isEmpty()) {
      work.guessed("URL", "is left out: a text does not say its address; give it with --url");
    } else {
      work.give("URL", Value.of(url), "reading");
    }
    work.accessed("", "");
  }

  /** All lines but those that are plainly of the site, as paragraphs. */
  private String body() {
    List<String> kept = new ArrayList<>();
    boolean isBelow = false;
    for (String line : lines) {
      // Below the text, a heading over other stories tells them from the text.
      if (isBelow ? !DEBRIS.matcher(line).matches() : !isDebris(line)) {
        kept.add(line);
      }
      isBelow |= SENTENCE.matcher(line).matches();
    }
    return String.join("\n\n", kept);
  }
}
