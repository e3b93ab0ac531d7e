package org.concordance.outside;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.concordance.cache.KeptLines;

/**
 * What is known already of questions, from this run and earlier ones: texts by the question, each
 * with the day on which it was found out. Safe for use by several threads.
 */
final class Answers {

  private final KeptLines lines;
  private final LocalDate today;
  private final int maxAge;
  private final Map<String, Answered> known = new ConcurrentHashMap<>();
  private volatile boolean kept = true;

  /** An answer, in parts without tabs, and its day. */
  private record Answered(LocalDate day, List<String> parts) {}

  /**
   * The answers that were kept.
   *
   * @param maxAge from how many days on an answer is too old
   */
  Answers(KeptLines lines, LocalDate today, int maxAge) {
    this.lines = lines;
    this.today = today;
    this.maxAge = maxAge;
    lines.read().forEach(this::read);
  }

  private void read(String line) {
    String[] parts = line.split("\t", -1);
    if (parts.length >= 2) {
      try {
        List<String> answer = List.copyOf(Arrays.asList(parts).subList(2, parts.length));
        known.put(parts[1], new Answered(LocalDate.parse(parts[0]), answer));
      } catch (DateTimeException e) {
        // Of another version of the program, perhaps; it is asked anew.
        return;
      }
    }
  }

  /** An answer that is not too old; one of a day to come is of a clock that was wrong. */
  Optional<List<String>> of(String question) {
    return Optional.ofNullable(known.get(question))
        .filter(one -> one.day().plusDays(maxAge).isAfter(today) && !one.day().isAfter(today))
        .map(Answered::parts);
  }

  /** Keeps an answer. */
  void keep(String question, List<String> parts) {
    known.put(question, new Answered(today, List.copyOf(parts)));
    if (!lines.add(line(question))) {
      kept = false;
    }
  }

  /** Forgets what is asked no more, once all is asked. */
  void tidy(List<String> questions) {
    lines.replace(questions.stream().filter(known::containsKey).sorted().map(this::line).toList());
  }

  /** Whether all of it could be kept for the next run. */
  boolean areKept() {
    return kept;
  }

  private String line(String question) {
    Answered answered = known.get(question);
    List<String> line = new ArrayList<>(List.of(answered.day().toString(), question));
    line.addAll(answered.parts());
    return String.join("\t", line);
  }
}
