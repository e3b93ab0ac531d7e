package org.concordance.outside;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.concordance.advice.Advice;
import org.concordance.advice.Matter;
import org.concordance.edtf.Edtf;
import org.concordance.model.Archive;
import org.concordance.model.Reading;
import org.concordance.model.Source;
import org.concordance.model.Spot;
import org.concordance.model.WebAddress;
import org.concordance.model.WordedDate;
import org.concordance.syntax.JsonValues;

/**
 * One round of questions whether there are snapshots of sources.
 *
 * @see <a href="https://archive.org/help/wayback_api.php">the Wayback Machine's availability
 *     API</a>
 */
final class SnapshotRound {

  private static final String CLOSEST = "archived_snapshots.closest.";
  private static final DateTimeFormatter DIGITS = DateTimeFormatter.BASIC_ISO_DATE;

  /** A server may stumble over a question or two. */
  private static final int ENOUGH = 3;

  private static final String SAVE = "https://web.archive.org/save/";

  private final Doors doors;
  private final Manners manners;
  private final Answers answers;
  private final Consumer<String> progress;
  private final Map<String, Snapshot> found = new ConcurrentHashMap<>();
  private int done;
  private int failures;
  private boolean answered;

  /** A snapshot; with empty texts where there is none. */
  private record Snapshot(String date, String url) {
    static final Snapshot NONE = new Snapshot("", "");
  }

  SnapshotRound(Doors doors, Manners manners, Answers answers, Consumer<String> progress) {
    this.doors = doors;
    this.manners = manners;
    this.answers = answers;
    this.progress = progress;
  }

  Findings run(Archive archive, String api) {
    List<Reading> readings =
        archive.readings().stream()
            .filter(reading -> !reading.isWithdrawn())
            .filter(reading -> reading.source().url().isPresent())
            .filter(reading -> reading.source().archived().isEmpty())
            .toList();
    List<String> questions =
        readings.stream().map(reading -> question(reading.source())).distinct().toList();
    List<String> unknown =
        questions.stream().filter(question -> answers.of(question).isEmpty()).toList();
    Round round = new Round();
    for (String question : unknown) {
      URI address = WebUri.of(api + (api.contains("?") ? "&" : "?") + question).orElseThrow();
      round.add(address, () -> ask(question, address, unknown.size()));
    }
    round.run(1);
    questions.forEach(this::recall);
    answers.tidy(questions);
    List<Advice> advice = new ArrayList<>();
    readings.forEach(reading -> advise(reading, advice));
    int left = (int) questions.stream().filter(question -> !found.containsKey(question)).count();
    return new Findings(
        advice,
        questions.size(),
        unknown.size(),
        left,
        !unknown.isEmpty() && !answered,
        answers.areKept());
  }

  /** The query of the API: it finds the snapshot nearest to a day. */
  private static String question(Source source) {
    String url = URLEncoder.encode(source.url().orElseThrow(), StandardCharsets.UTF_8);
    return day(source)
        .map(day -> "url=" + url + "&timestamp=" + DIGITS.format(day))
        .orElse("url=" + url);
  }

  /** When the work was what the curator read: on the day of publication, else when it was read. */
  private static Optional<LocalDate> day(Source source) {
    Optional<Edtf> issued = source.issued().map(WordedDate::edtf);
    return issued
        .flatMap(Edtf::day)
        .or(() -> source.accessed().flatMap(Edtf::day))
        .or(() -> issued.flatMap(Edtf::latest));
  }

  private void recall(String question) {
    answers
        .of(question)
        .filter(parts -> parts.size() == 2)
        .ifPresent(parts -> found.put(question, new Snapshot(parts.get(0), parts.get(1))));
  }

  private synchronized void ask(String question, URI address, int all) throws InterruptedException {
    if (doors.isClosed(address)) {
      return;
    }
    Answer answer = doors.ask(address, Web.Method.READ);
    answered |= answer instanceof Answer.Said;
    Optional<Snapshot> snapshot = snapshot(answer);
    snapshot.ifPresent(one -> answers.keep(question, List.of(one.date(), one.url())));
    boolean refused = answer instanceof Answer.Said said && Patience.isAskedFor(said);
    if (refused || snapshot.isEmpty() && ++failures >= ENOUGH) {
      // Whoever does not want to answer is not asked for the rest either.
      doors.close(address);
    }
    progress.accept("asking after snapshots, " + ++done + " of " + all);
  }

  /** What an answer says; empty when it says nothing. */
  private static Optional<Snapshot> snapshot(Answer answer) {
    return answer instanceof Answer.Said said && said.status() == 200
        ? JsonValues.of(said.body()).map(SnapshotRound::closest)
        : Optional.empty();
  }

  private static Snapshot closest(SortedMap<String, String> json) {
    String url = json.getOrDefault(CLOSEST + "url", "");
    String time = json.getOrDefault(CLOSEST + "timestamp", "");
    boolean good =
        json.getOrDefault(CLOSEST + "available", "").equals("true")
            && json.getOrDefault(CLOSEST + "status", "").equals("200")
            && url.matches("https?://\\S+")
            && time.matches("\\d{8,14}");
    if (!good) {
      return Snapshot.NONE;
    }
    String date = time.substring(0, 4) + "-" + time.substring(4, 6) + "-" + time.substring(6, 8);
    return Edtf.parseDay(date).isEmpty()
        ? Snapshot.NONE
        : new Snapshot(date, WebAddress.parse(url.replaceFirst("^http:", "https:")).orElse(""));
  }

  private void advise(Reading reading, List<Advice> advice) {
    Source source = reading.source();
    Snapshot snapshot = found.get(question(source));
    if (snapshot == null) {
      return;
    }
    Spot spot = Spot.of(reading.file(), "source", "URL");
    if (snapshot.url().isEmpty() || isOlder(snapshot, source)) {
      advice.add(
          Advice.note(
              Matter.SNAPSHOT,
              spot,
              "no snapshot of the source is known, so it would be lost with its site",
              "have one made at " + SAVE + source.url().orElseThrow() + ", and check again"));
    } else {
      advice.add(
          Advice.note(
              Matter.SNAPSHOT,
              spot,
              "there is a snapshot of the source, of " + snapshot.date(),
              "look at it, and add below 'source': archived: {URL: \""
                  + snapshot.url()
                  + "\", date: "
                  + snapshot.date()
                  + "}"));
    }
  }

  /** Whether a snapshot is from before the work was there: of something else at its address. */
  private static boolean isOlder(Snapshot snapshot, Source source) {
    Optional<LocalDate> issued = source.issued().map(WordedDate::edtf).flatMap(Edtf::earliest);
    return issued.isPresent()
        && LocalDate.parse(snapshot.date()).plusDays(1).isBefore(issued.get());
  }
}
