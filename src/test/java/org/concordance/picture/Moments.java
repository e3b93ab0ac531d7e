package org.concordance.picture;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.concordance.edtf.Edtf;
import org.concordance.model.WordedDate;
import org.concordance.page.DateView;
import org.concordance.words.Words;
import org.concordance.words.WordsReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Items to draw, and pictures read back. */
final class Moments {

  /** An archive that has a page for every year and month. */
  static final Words WORDS = WordsReader.theme();

  static final DatePaths EVERYWHERE =
      new DatePaths() {
        @Override
        public Words words() {
          return WORDS;
        }

        @Override
        public String all() {
          return "dates/";
        }

        @Override
        public String year(Year year) {
          return "dates/" + year + "/";
        }

        @Override
        public String month(YearMonth month) {
          return "dates/" + month.toString().replace('-', '/') + "/";
        }

        @Override
        public String day(LocalDate day) {
          return "";
        }
      };

  private Moments() {}

  static Dated reading(String date, String title) {
    return item(Dated.Kind.PUBLISHED, date, title, "The Paper", 1);
  }

  static Dated event(String date, String title, int weight) {
    return item(Dated.Kind.HAPPENED, date, title, "Geneva", weight);
  }

  private static Dated item(Dated.Kind kind, String date, String title, String detail, int weight) {
    String path = kind.key("") + "/" + Integer.toHexString((date + title).hashCode()) + "/";
    WordedDate worded = new WordedDate(Edtf.parse(date), Optional.empty());
    return new Dated(kind, worded, DateView.of(worded, WORDS), title, detail, path, weight);
  }

  /** Items of every form of date, in some years. */
  static List<Dated> some(Random random, int count, int firstYear, int years) {
    List<Dated> items = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String date = date(random, firstYear, years);
      String title = "Title " + "word ".repeat(random.nextInt(9)) + i;
      items.add(
          random.nextBoolean() ? reading(date, title) : event(date, title, random.nextInt(5)));
    }
    return items;
  }

  private static String date(Random random, int firstYear, int years) {
    int year = firstYear + random.nextInt(years);
    String month = year + String.format("-%02d", 1 + random.nextInt(12));
    String day = month + String.format("-%02d", 1 + random.nextInt(28));
    return switch (random.nextInt(12)) {
      case 0 -> month;
      case 1 -> month + "~";
      case 2 -> Integer.toString(year);
      case 3 -> day + "?";
      case 4 -> year + "/" + (year + random.nextInt(20));
      case 5 -> day + "/" + year + "-12-31";
      case 6 -> day + "/..";
      case 7 -> year + "-22";
      default -> day;
    };
  }

  /** The picture without its key. */
  static String svg(org.concordance.page.Figure figure) {
    String html = figure.svg().html("/");
    return html.substring(0, html.indexOf("</svg>\n") + "</svg>\n".length());
  }

  static Document read(org.concordance.page.Figure figure) {
    return Jsoup.parse(svg(figure), "", Parser.xmlParser());
  }

  /** The values of an attribute that are percentages, without links of no place. */
  static Stream<Double> percentages(Document svg, String attribute) {
    return svg.select("[" + attribute + "$=%]").stream()
        .filter(element -> !element.tagName().equals("svg"))
        .map(element -> element.attr(attribute).replace("%", ""))
        .map(Double::valueOf);
  }
}
