package org.concordance.epub;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.concordance.link.LinkedArchive;
import org.concordance.model.SiteConfig;
import org.concordance.model.Topic;
import org.concordance.syntax.XmlText;

/**
 * Draws the cover, of type alone: the title, and under it the topics set as a concordance sets its
 * words, on one axis.
 */
final class Cover {

  static final String IMAGE = "cover.svg";
  static final String PAGE = "cover.xhtml";

  private static final int WIDTH = 1600;
  private static final int HEIGHT = 2560;
  private static final int MARGIN = 140;
  private static final int AXIS = 640;
  private static final String SERIF =
      "Charter, 'Bitstream Charter', 'Iowan Old Style', 'Source Serif 4', Georgia, serif";

  private final XmlText svg = new XmlText();
  private final SiteConfig config;

  private Cover(SiteConfig config) {
    this.config = config;
  }

  /** The page that shows the cover. */
  static Sheet page(SiteConfig config) {
    Html html = new Html().empty("img", "src", IMAGE, "alt", config.title(), "role", "doc-cover");
    return Sheet.of(PAGE, config, config.title(), "cover", html);
  }

  static BookFile image(LinkedArchive linked) {
    String svg = new Cover(linked.archive().config()).draw(topics(linked));
    return BookFile.text(IMAGE, "image/svg+xml", svg).withProperties("cover-image");
  }

  /** The topics with most readings first. */
  private static List<String> topics(LinkedArchive linked) {
    Comparator<Topic> byReadings =
        Comparator.comparing(topic -> -linked.readings().ofTopic(topic.id()).size());
    return linked.topics().byLabel().stream().sorted(byReadings).map(Topic::name).toList();
  }

  private String draw(List<String> topics) {
    svg.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "viewBox",
        "0 0 " + WIDTH + " " + HEIGHT,
        "width",
        "" + WIDTH,
        "height",
        "" + HEIGHT);
    svg.text("title", config.title());
    svg.empty("rect", "width", "" + WIDTH, "height", "" + HEIGHT, "fill", "#17416f");
    svg.open("g", "font-family", SERIF, "fill", "#fff");
    int y = title();
    topics(topics, y + 150);
    text(MARGIN, HEIGHT - MARGIN, 52, config.editor(), "fill-opacity", ".85");
    return svg.close("g").close("svg").toString();
  }

  /** Sets the title as large as it fits, and tells where it ends. */
  private int title() {
    Title title = Title.of(config.title());
    int y = lines(title.main(), 200, 5, 120);
    return title.sub().isEmpty() ? y : lines(title.sub(), 92, 4, y + 60);
  }

  private int lines(String text, int largest, int most, int top) {
    int size = largest;
    List<String> lines = TypeMeasure.lines(text, (WIDTH - 2.0 * MARGIN) / size);
    while (lines.size() > most && size > 40) {
      size -= 8;
      lines = TypeMeasure.lines(text, (WIDTH - 2.0 * MARGIN) / size);
    }
    int y = top;
    for (String line : lines) {
      y += size * 11 / 10;
      text(MARGIN, y, size, line);
    }
    return y;
  }

  /** Sets each topic with its first word before the axis and the others after it. */
  private void topics(List<String> topics, int top) {
    int size = 44;
    int y = top + size;
    List<String> shown = new ArrayList<>();
    for (String topic : topics) {
      int space = topic.indexOf(' ');
      String before = space < 0 ? "" : topic.substring(0, space);
      String after = topic.substring(space + 1);
      boolean fits =
          TypeMeasure.width(before) * size < AXIS - MARGIN
              && TypeMeasure.width(after) * size < WIDTH - AXIS - MARGIN;
      if (fits && y < HEIGHT - 2 * MARGIN - 60) {
        text(AXIS - 14, y, size, before, "text-anchor", "end", "fill-opacity", ".6");
        text(AXIS + 14, y, size, after, "fill-opacity", ".9");
        shown.add(topic);
        y += 66;
      }
    }
    if (!shown.isEmpty()) {
      int end = top + 66 * shown.size();
      svg.empty(
          "path", "stroke", "#fff", "stroke-width", "3", "d", "M" + AXIS + " " + top + "V" + end);
    }
  }

  private void text(int x, int y, int size, String text, String... more) {
    List<String> attributes = new ArrayList<>(List.of("x", "" + x, "y", "" + y));
    attributes.addAll(List.of("font-size", "" + size));
    attributes.addAll(List.of(more));
    if (!text.isEmpty()) {
      svg.text("text", text, attributes.toArray(String[]::new));
    }
  }
}
