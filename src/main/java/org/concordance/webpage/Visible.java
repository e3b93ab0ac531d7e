package org.concordance.webpage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.concordance.ingest.DatesInText;
import org.concordance.ingest.NamedDate;
import org.concordance.model.FoldedName;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page shows of its work: for people, and so only to be trusted where nothing else is said.
 *
 * @param heading the heading over the text
 * @param pageTitle the title of the window, with whatever stands in it
 * @param bylines lines that name the writers
 * @param editing lines that name the editors
 * @param times the values of times, the likeliest first
 * @param dates dates near the heading
 * @param releases numbers of press releases near the heading
 * @param language what the page says of its language
 */
record Visible(
    Optional<String> heading,
    Optional<String> pageTitle,
    List<String> bylines,
    List<String> editing,
    List<String> times,
    List<String> dates,
    List<String> releases,
    Optional<String> language) {

  private static final String BESIDE =
      "aside, nav, footer, .comments, #comments, .comment, .comment-list, .related, .author-bio,"
          + " .sidebar, [role=complementary]";

  /** Headings of pages that set them by hand, as of 1999: in large letters, or in the middle. */
  private static final String SET_LARGE =
      "font[size~=^([4-7]|\\+[1-4])$], [align=center], center, [style~=(?i)text-align:\\s*center]";

  private static final String BYLINES =
      "[rel=author], .byline-name, .byline__name, .author-name, .p-author, .byline a, [class~=(?i)byline],"
          + " .by-line, .article-author, .article__author, .post-author, .entry-author, #byline,"
          + " .author.vcard, .author, .authors, .submitted .username, .createdby, .writer, .reporter";

  private static final String TIMES =
      "time[itemprop~=datePublished], time[pubdate], .dt-published, time.published,"
          + " time.entry-date, abbr.published[title], time[datetime]";

  private static final Pattern BYLINE =
      Pattern.compile(
          "^(?:(?i:by|written by|story by|text|autor(?:in)?|author)\\b:?|Von|Par|Por|Di|Door)\\s+(\\p{Lu}.+)$"
              + "|^(?:文|撰文|作者|記者)\\s*[／/:：]\\s*(.+)$|^(\\p{IsHangul}{2,4}\\s*(?:기자|특파원).*)$"
              + "|(?:編集委員|論説委員|特派員|記者)・([\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]{2,10})$");

  private static final Pattern RELEASE =
      Pattern.compile(
          "(?i)^(?:press|news|media) (?:release|statement)[,:]? (?:no\\.?|nr\\.?|number|#):? ?((?=\\S*\\d)[\\w./-]{1,20})$");

  /** A sort of pages alone, beside the name of a site: the title of no work. */
  private static final Pattern GENERIC =
      Pattern.compile(
          "(?iu)(?:^|[|｜–—·:-]\\s*)(?:press releases?|news(?: releases?)?|media releases?|statements?|publications?"
              + "|보도자료|공지사항|성명|報道発表|報道資料|お知らせ|プレスリリース|新着情報|新闻|新聞稿|新闻稿|公告|声明)\\s*(?:$|[|｜–—·:-])");

  private static final Pattern NUMBERS =
      Pattern.compile(
          "(?<![\\p{N}./-])(?:(?:19|20)\\d{2}[./]\\s?\\d{1,2}[./]\\s?\\d{1,2}"
              + "|\\d{1,2}([./])\\s?\\d{1,2}\\1\\s?(?:19|20)\\d{2})(?!\\p{N})");

  private static final Pattern CHANGED =
      Pattern.compile(
          "(?iu)(last )?(updated?|modified|revised|edited|aktualisiert|geändert|mis[e]? à jour|actualizado|更新|수정).*");

  /** How long a line may be that says no more than who and when. */
  private static final int SHORT = 160;

  /** How many elements of one sort are looked at. */
  private static final int MOST = 100;

  /** How much may stand around the date of a page; in a sentence there is more. */
  private static final int AROUND = 60;

  static Visible of(Document page, List<Block> blocks) {
    Optional<Element> heading = heading(page);
    List<Block> near = near(blocks, heading.map(Element::text).orElse(""));
    return new Visible(
        heading.map(Element::text).map(Plain::line).filter(text -> !text.isEmpty()),
        Optional.ofNullable(page.selectFirst("head > title, title"))
            .map(title -> Plain.line(title.text()))
            .filter(text -> !text.isEmpty()),
        bylines(page, near),
        near.stream().flatMap(block -> Bylines.editing(block.text()).stream()).toList(),
        times(page),
        dates(near),
        near.stream()
            .flatMap(block -> RELEASE.matcher(block.text()).results())
            .map(m -> m.group(1))
            .toList(),
        Optional.of(page.select("html").attr("lang")).filter(tag -> !tag.isBlank()));
  }

  /** The heading over the text; that of the site leads to its front page. */
  private static Optional<Element> heading(Document page) {
    String window = Plain.line(page.title());
    for (String selector :
        List.of(
            "[itemprop~=headline]",
            ".p-name.entry-title, .entry-title",
            "article h1",
            "main h1",
            "h1")) {
      List<Element> found =
          page.select(selector).stream()
              .limit(MOST)
              .filter(one -> !one.text().isBlank() && one.closest(BESIDE) == null)
              .filter(one -> one.select("a[href=/], a[rel=home]").isEmpty())
              .filter(one -> !one.normalName().equals("meta"))
              .toList();
      if (!found.isEmpty() && (found.size() == 1 || !selector.startsWith("."))) {
        return Optional.of(found.get(0));
      }
    }
    return lower(page, window).or(() -> setLarge(page));
  }

  /**
   * A heading below the first level, on a page that has none of that: one that the window's title
   * repeats, or any where that says no more than what sort of page it is.
   */
  private static Optional<Element> lower(Document page, String window) {
    boolean isGeneric = GENERIC.matcher(window).find();
    return Stream.of("h2", "h3")
        .flatMap(name -> page.select(name).stream().limit(MOST))
        .filter(one -> !one.text().isBlank() && one.closest(BESIDE) == null)
        .filter(one -> isGeneric || Titles.endsOrBegins(window, Plain.line(one.text())))
        .findFirst();
  }

  private static Optional<Element> setLarge(Document page) {
    return page.select(SET_LARGE).stream()
        .limit(MOST)
        .filter(one -> one.text().length() >= 15 && one.text().length() <= Titles.LONGEST)
        .filter(one -> one.closest(BESIDE + ", a, table[border]") == null)
        .filter(one -> one.select("a[href=/], a[rel=home]").isEmpty())
        .filter(one -> one.normalName().equals("font") || isBold(one))
        .findFirst();
  }

  /** Whether all that an element says is in bold letters. */
  private static boolean isBold(Element element) {
    Element bold = element.selectFirst("b, strong");
    return bold != null && bold.text().equals(element.text());
  }

  /** The short pieces just before and after the heading, or those at the top. */
  private static List<Block> near(List<Block> blocks, String heading) {
    String title = Plain.line(heading);
    int at = 0;
    for (int i = 0; i < blocks.size(); i++) {
      if (!title.isEmpty() && blocks.get(i).text().equals(title)) {
        at = i;
        break;
      }
    }
    return blocks.subList(Math.max(0, at - 3), Math.min(blocks.size(), at + 10)).stream()
        .filter(block -> block.text().length() <= SHORT)
        .toList();
  }

  private static List<String> bylines(Document page, List<Block> near) {
    Set<String> found = new LinkedHashSet<>();
    for (String selector : BYLINES.split(", ")) {
      page.select(selector).stream()
          .limit(MOST)
          .filter(one -> one.closest(BESIDE) == null && one.text().length() <= SHORT)
          .map(one -> Plain.line(one.text()))
          .filter(text -> !text.isEmpty())
          .forEach(found::add);
      if (!found.isEmpty()) {
        return List.copyOf(found);
      }
    }
    for (Block block : near) {
      Matcher line = BYLINE.matcher(block.text());
      if (line.find() && block.kind() != Block.Kind.HEADING) {
        return IntStream.rangeClosed(1, line.groupCount())
            .mapToObj(line::group)
            .filter(Objects::nonNull)
            .toList();
      }
    }
    return List.of();
  }

  private static List<String> times(Document page) {
    List<String> found = new ArrayList<>();
    for (String selector : TIMES.split(", ")) {
      page.select(selector).stream()
          .limit(MOST)
          .filter(one -> one.closest(BESIDE) == null)
          .filter(one -> !CHANGED.matcher(one.text()).matches())
          .filter(one -> !one.className().matches("(?i).*(updated|modified).*") || isPublished(one))
          .map(one -> one.attr(one.hasAttr("datetime") ? "datetime" : "title"))
          .forEach(found::add);
    }
    return found.stream().filter(text -> !text.isBlank()).distinct().toList();
  }

  private static boolean isPublished(Element time) {
    return time.className().matches("(?i).*published.*");
  }

  private static List<String> dates(List<Block> near) {
    List<String> found = new ArrayList<>();
    for (Block block : near) {
      String text = unchanged(block.text());
      boolean isTitle =
          block.kind() == Block.Kind.CAPTION
              || block.kind() == Block.Kind.HEADING && block.level() == 1;
      if (!text.isBlank() && !isTitle) {
        dateIn(text).filter(date -> text.length() - date.length() < AROUND).ifPresent(found::add);
      }
    }
    // A trail to the page, or a list of months, names a month alone.
    found.sort(Comparator.comparing(Visible::isOfMonth));
    return found;
  }

  private static boolean isOfMonth(String date) {
    return DatesInText.in(date).stream().anyMatch(one -> one.date().day().isEmpty());
  }

  /** A line without what it says of changes. */
  static String unchanged(String line) {
    return CHANGED.matcher(line).replaceFirst("");
  }

  /** The first date of a short line. */
  static Optional<String> dateIn(String text) {
    Optional<String> named = DatesInText.in(text).stream().findFirst().map(NamedDate::words);
    Matcher numbers = NUMBERS.matcher(text);
    return named.or(() -> numbers.find() ? Optional.of(numbers.group()) : Optional.empty());
  }

  /** Whether a line of text repeats the heading. */
  boolean isHeading(String text) {
    return heading.map(FoldedName::of).filter(FoldedName.of(text)::equals).isPresent();
  }
}
