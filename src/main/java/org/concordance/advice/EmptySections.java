package org.concordance.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concordance.model.Archive;
import org.concordance.model.ArchiveRecord;
import org.concordance.model.Body;
import org.concordance.model.Place;
import org.concordance.model.Reading;
import org.concordance.model.Spot;

/** Headings under which nothing stands. */
final class EmptySections {

  private static final Pattern HEADING = Pattern.compile(" {0,3}(#{1,6})(?:[ \\t]+(.*?))?");
  private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,}).*");

  /** Notes and addresses of links stand nowhere on the page, or at its end. */
  private static final Pattern DEFINITION = Pattern.compile(" {0,3}\\[[^\\]]+\\]:.*");

  /** A heading that is not followed by anything yet. */
  private record Open(int level, String text, int line) {}

  private EmptySections() {}

  static List<Advice> find(Archive archive) {
    return archive
        .records()
        .filter(record -> record.replacedBy().isEmpty())
        .filter(record -> !(record instanceof Reading reading && reading.isWithdrawn()))
        .map(ArchiveRecord::body)
        .filter(body -> body.markdown().contains("#"))
        .flatMap(body -> in(body).stream())
        .toList();
  }

  private static List<Advice> in(Body body) {
    List<Advice> found = new ArrayList<>();
    Optional<Open> open = Optional.empty();
    String fence = "";
    int line = body.line();
    for (String text : body.markdown().split("\n")) {
      Matcher heading = HEADING.matcher(text);
      Matcher fenced = FENCE.matcher(text);
      if (fence.isEmpty() && heading.matches()) {
        int level = heading.group(1).length();
        open.filter(before -> before.level() >= level)
            .ifPresent(before -> found.add(advice(body, before)));
        open = Optional.of(new Open(level, words(heading.group(2)), line));
      } else if (!text.isBlank() && !DEFINITION.matcher(text).matches()) {
        open = Optional.empty();
      }
      if (fenced.matches() && (fence.isEmpty() || fenced.group(1).startsWith(fence))) {
        fence = fence.isEmpty() ? fenced.group(1) : "";
      }
      line++;
    }
    open.ifPresent(last -> found.add(advice(body, last)));
    return found;
  }

  /** A heading's words, without what sets its id and the marks that may close it. */
  private static String words(String text) {
    return text == null ? "" : text.replaceFirst("\\s*(?:\\{[^{}]*\\}|#+)\\s*$", "").strip();
  }

  private static Advice advice(Body body, Open heading) {
    return Advice.note(
        Matter.SUMMARY,
        Spot.at(new Place(body.file(), heading.line(), 1)),
        "nothing stands under the heading '" + heading.text() + "'",
        "write what belongs there, or take the heading out");
  }
}
