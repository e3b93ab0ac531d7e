package org.concordance.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concordance.guide.Guide.Change;
import org.concordance.guide.Guide.Command;
import org.concordance.guide.Guide.Fence;
import org.concordance.guide.Guide.Heading;
import org.concordance.guide.Guide.Named;
import org.concordance.guide.Guide.Page;
import org.concordance.guide.Guide.Part;
import org.concordance.testing.Golden;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Does what a guide says, part by part, and holds what comes of it to what the guide shows. */
final class Follower implements AutoCloseable {

  private static final Pattern TYPED = Pattern.compile("(?m)^\\$ (.*)\n((?:(?!\\$ ).*\n)*)");
  private static final Pattern PORT = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)/");
  private static final String READY = "(Ctrl-C ends it).";

  private final Shown shown = new Shown();
  private final Guide guide;
  private final Scenes scenes;
  private final List<String> wrong = new ArrayList<>();
  private final Map<Fence, String> renewed = new HashMap<>();
  private Shell shell;
  private Path named;
  private String output = "";
  private Terminal preview;

  Follower(Guide guide, Scenes scenes, Shell shell) {
    this.guide = guide;
    this.scenes = scenes;
    this.shell = shell;
  }

  /** Goes on in another shell. */
  void in(Shell other) {
    shell = other;
  }

  Shell shell() {
    return shell;
  }

  /** Does all of it; in the end, nothing may have been otherwise than the guide says. */
  void follow() throws IOException, InterruptedException {
    for (Part part : guide.parts()) {
      if (part instanceof Heading heading) {
        endPreview();
      }
      scenes.before(part);
      switch (scenes.kind(part)) {
        case LEFT -> {}
        case FOLLOWED -> follow(part);
      }
    }
    endPreview();
    guide.renew(renewed);
    if (!scenes.unmet().isEmpty()) {
      wrong.add(
          "parts of which the test knows, and which the guide has no more: " + scenes.unmet());
    }
    assertEquals("", String.join("\n", wrong));
  }

  private void follow(Part part) throws IOException, InterruptedException {
    if (part instanceof Fence fence) {
      fence(fence);
    } else if (part instanceof Command command) {
      command(command);
    } else if (part instanceof Named file) {
      named = Path.of(file.path());
    } else if (part instanceof Change change) {
      change(change);
    } else if (part instanceof Page page && preview != null) {
      expectPage(page);
    }
  }

  private void fence(Fence fence) throws IOException, InterruptedException {
    if (!fence.file().isEmpty()) {
      write(scenes.files().resolve(fence.file()), fence.text());
      return;
    }
    switch (fence.language()) {
      case "sh" -> output = run(fence, 0, instead(fence));
      case "text" -> typed(fence);
      case "json" ->
          expectShown(
              fence, shown.isSame(fence.text(), output) ? fence.text() : shown.inGuide(output));
      case "yaml" -> frontMatter(fence);
      case "markdown" -> write(named, frontMatterOf(named) + fence.text());
      default -> wrong(fence, "nobody knows what to do with this block: " + fence.text());
    }
  }

  private String instead(Fence fence) {
    return fence.text().replace(fence.key() + "\n", scenes.spoken(fence.key()) + "\n");
  }

  private void typed(Fence fence) throws IOException, InterruptedException {
    Matcher typed = TYPED.matcher(fence.text());
    StringBuilder actual = new StringBuilder();
    int end = 0;
    while (typed.find() && typed.start() == end) {
      end = typed.end();
      actual.append("$ ").append(typed.group(1)).append('\n');
      output = typed(fence, typed.group(1), typed.group(2));
      boolean isSame = shown.isSame(typed.group(2), output);
      actual.append(isSame ? typed.group(2) : shown.inGuide(output));
    }
    if (end < fence.text().length()) {
      wrong(fence, "this block does not begin with a command: " + fence.text());
    } else {
      expectShown(fence, actual.toString());
    }
  }

  /** Types a command, and gives what the screen shows of it. */
  private String typed(Fence fence, String command, String told)
      throws IOException, InterruptedException {
    if (command.endsWith(" serve")) {
      return preview(fence, command);
    }
    if (command.matches("concordance (new|init)\\b.*")) {
      try (Terminal terminal = shell.terminal(command)) {
        return terminal.converse(shown.plain(told), shown::plain);
      }
    }
    return run(fence, told.contains(": error: ") ? 1 : 0, command);
  }

  private String run(Part part, int status, String lines) {
    Shell.Ran ran = shell.run(lines);
    if (ran.status() != status) {
      wrong(part, part.key() + "\nended with " + ran.status() + ":\n" + ran.output());
    }
    return ran.output();
  }

  private void expectShown(Fence fence, String actual) {
    if (fence.text().equals(actual)) {
      return;
    }
    if (Golden.isUpdate()) {
      renewed.put(fence, actual);
    } else {
      wrong(fence, "the guide shows\n" + fence.text() + "and there is\n" + actual);
    }
  }

  private void command(Command command) throws IOException, InterruptedException {
    String text = scenes.spoken(command.text());
    Map<String, String> answers = scenes.answers(command.text());
    if (text.endsWith(" serve")) {
      preview(command, text);
      endPreview();
    } else if (!answers.isEmpty()) {
      answer(command, text, answers);
    } else {
      output = run(command, scenes.status(command.text()), text);
    }
  }

  private void answer(Part part, String command, Map<String, String> answers) throws IOException {
    try (Terminal terminal = shell.terminal(command)) {
      String screen = terminal.answer(answers);
      if (terminal.status() != 0) {
        wrong(part, command + "\nended with " + terminal.status() + ":\n" + screen);
      }
    }
  }

  /** A preview listens where the machine has room, whoever else has the port of the guide. */
  private String preview(Part part, String command) throws IOException, InterruptedException {
    endPreview();
    preview = shell.terminal(command + " --port 0");
    String screen = preview.await(now -> now.contains(READY + "\n"));
    if (!screen.contains(READY)) {
      throw new AssertionError(command + " ended:\n" + screen);
    }
    expectPage(new Page(part.line(), "/"));
    return screen;
  }

  private void expectPage(Page page) throws IOException, InterruptedException {
    Matcher port = PORT.matcher(preview.screen());
    if (!port.find()) {
      throw new AssertionError(preview.screen());
    }
    URI address = URI.create("http://127.0.0.1:" + port.group(1) + page.path());
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
    int status = 0;
    while (status != 200 && System.nanoTime() < end) {
      status =
          HttpClient.newHttpClient()
              .send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
              .statusCode();
      Thread.sleep(100);
    }
    if (status != 200) {
      wrong(page, page.path() + " is answered with " + status);
    }
  }

  /** Ends the preview, if there is one, as its reader does. */
  void endPreview() throws IOException, InterruptedException {
    if (preview != null) {
      assertEquals(130, preview.stop(), preview.screen());
      preview.close();
      preview = null;
    }
  }

  private void change(Change change) throws IOException {
    String text = read(named);
    String from = shown.today(change.from());
    if (change.to().isEmpty()) {
      String less = text.replaceFirst("(?m)^" + Pattern.quote(from) + ".*\n", "");
      expectChanged(change, text, less);
      write(named, less);
    } else {
      int at = text.indexOf(from);
      expectChanged(change, "", at < 0 ? "" : text);
      write(
          named,
          text.replaceFirst(
              Pattern.quote(from), Matcher.quoteReplacement(shown.today(change.to()))));
    }
  }

  private void expectChanged(Change change, String before, String after) {
    if (before.equals(after)) {
      wrong(change, named + " has no '" + change.from() + "'");
    }
  }

  /**
   * Puts fields at the end of the front matter of the file that was named last. Where none was,
   * they are an example, which has to be YAML.
   */
  private void frontMatter(Fence fence) throws IOException {
    if (named == null) {
      new Load(LoadSettings.builder().build()).loadFromString(fence.text());
      return;
    }
    String head = frontMatterOf(named);
    String rest = read(named).substring(head.length());
    write(named, head.substring(0, head.length() - 4) + shown.today(fence.text()) + "---\n" + rest);
  }

  private String frontMatterOf(Path file) throws IOException {
    String text = read(file);
    int end = text.indexOf("\n---\n", 3);
    if (end < 0) {
      throw new AssertionError(file + " has no front matter");
    }
    return text.substring(0, end + 5);
  }

  private String read(Path file) throws IOException {
    return Files.readString(shell.folder().resolve(file));
  }

  private void write(Path file, String text) throws IOException {
    Path place = shell.folder().resolve(file);
    Files.createDirectories(place.getParent());
    Files.writeString(place, text);
  }

  private void wrong(Part part, String what) {
    wrong.add("line " + part.line() + ": " + what);
  }

  @Override
  public void close() {
    if (preview != null) {
      preview.close();
    }
  }
}
