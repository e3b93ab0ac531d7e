package org.concordance.guide;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** A command on a terminal: it is watched, typed to, and stopped with Ctrl-C. */
final class Terminal implements AutoCloseable {

  private static final int CTRL_C = 3;
  private static final long MOST_SECONDS = 120;

  private final String command;
  private final Process process;
  private final Thread reader = new Thread(this::read, "terminal");
  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();

  Terminal(String command, Process process) {
    this.command = command;
    this.process = process;
    reader.setDaemon(true);
    reader.start();
  }

  private void read() {
    try (InputStream in = process.getInputStream()) {
      byte[] bytes = new byte[4096];
      for (int n = in.read(bytes); n >= 0; n = in.read(bytes)) {
        synchronized (shown) {
          shown.write(bytes, 0, n);
        }
      }
    } catch (IOException e) {
      // A terminal whose program has ended has no more to say.
    }
  }

  /** All that it has shown so far. */
  String screen() {
    synchronized (shown) {
      return shown.toString(UTF_8).replace("\r\n", "\n");
    }
  }

  /** Waits until the screen is as it should be, or the command has ended. */
  String await(Predicate<String> isThere) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
    while (!isThere.test(screen()) && process.isAlive()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("does not come to it: " + command + "\n" + screen());
      }
      pause();
    }
    return screen();
  }

  /**
   * Answers what is asked as a conversation has it, which shows each answer behind its question.
   *
   * @param plain brings what is shown into the words of the conversation
   */
  String converse(String conversation, UnaryOperator<String> plain) throws IOException {
    List<String> lines = conversation.lines().toList();
    while (process.isAlive()) {
      String screen = await(now -> now.endsWith(": "));
      pause();
      if (!process.isAlive() || !screen.equals(screen())) {
        continue;
      }
      int row = (int) screen.chars().filter(c -> c == '\n').count();
      String question = plain.apply(screen.substring(screen.lastIndexOf('\n') + 1)).stripTrailing();
      if (row >= lines.size() || !lines.get(row).startsWith(question)) {
        close();
        return screen;
      }
      String answer = lines.get(row).substring(question.length()).strip();
      type(answer + "\n");
      await(now -> now.length() > screen.length() + answer.length());
    }
    return end();
  }

  /**
   * Answers what is asked, with Enter alone where nothing else is said.
   *
   * @param answers by what the questions begin with
   */
  String answer(Map<String, String> answers) throws IOException {
    String last = "";
    while (process.isAlive()) {
      String screen = await(now -> now.endsWith(": "));
      pause();
      if (process.isAlive() && screen.equals(screen())) {
        String question = screen.substring(screen.lastIndexOf('\n') + 1);
        if (question.equals(last)) {
          throw new AssertionError("nobody knows what to answer: " + screen);
        }
        last = question;
        String answer = answer(answers, question);
        type(answer + "\n");
        await(now -> now.length() > screen.length() + answer.length());
      }
    }
    return end();
  }

  private static String answer(Map<String, String> answers, String question) {
    return answers.entrySet().stream()
        .filter(one -> question.startsWith(one.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  /** Stops it, and gives its exit status. */
  int stop() throws IOException, InterruptedException {
    type(String.valueOf((char) CTRL_C));
    if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
      throw new AssertionError("does not hear Ctrl-C: " + command);
    }
    return process.exitValue();
  }

  /** The exit status of what has ended. */
  int status() {
    return process.exitValue();
  }

  private String end() {
    try {
      process.waitFor();
      // What is still on its way to the screen.
      reader.join();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    return screen();
  }

  private void type(String keys) throws IOException {
    process.getOutputStream().write(keys.getBytes(UTF_8));
    process.getOutputStream().flush();
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
