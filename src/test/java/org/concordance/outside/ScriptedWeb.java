package org.concordance.outside;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A web that gives the answers of a script, in order, the last one for ever, and writes down what
 * happens: questions and pauses. What is not in the script is not found.
 */
final class ScriptedWeb implements Web {

  /** What happened, a line for each question and each pause. */
  final List<String> log = Collections.synchronizedList(new ArrayList<>());

  private final Map<String, Deque<Answer>> script = new TreeMap<>();

  /** Adds an answer to a question such as {@code HEAD https://a.example/}. */
  ScriptedWeb on(String question, Answer answer) {
    script.computeIfAbsent(question, key -> new ArrayDeque<>()).add(answer);
    return this;
  }

  /** The same answer to HEAD and GET. */
  ScriptedWeb both(String url, Answer answer) {
    return on("HEAD " + url, answer).on("GET " + url, answer);
  }

  static Answer status(int status) {
    return new Answer.Said(status, Optional.empty(), Optional.empty(), Optional.empty(), "");
  }

  static Answer to(int status, String location) {
    return new Answer.Said(status, Optional.of(location), Optional.empty(), Optional.empty(), "");
  }

  static Answer later(int status, String retryAfter, String date) {
    return new Answer.Said(
        status, Optional.empty(), Optional.of(retryAfter), Optional.of(date), "");
  }

  static Answer text(String body) {
    return new Answer.Said(200, Optional.empty(), Optional.empty(), Optional.empty(), body);
  }

  static Answer failed(Verdict.Kind why) {
    return new Answer.Failed(why);
  }

  @Override
  public synchronized Answer ask(URI address, Method method) {
    String question = method + " " + address;
    log.add(question);
    Deque<Answer> answers = script.getOrDefault(question, new ArrayDeque<>());
    return answers.isEmpty() ? status(404) : answers.size() > 1 ? answers.poll() : answers.peek();
  }

  /** Lets no time pass. */
  void pause(Duration time) {
    log.add("pause " + time.toSeconds());
  }
}
