package org.concordance.testing;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/**
 * A page in Chromium that is worked with as by a reader's mouse, finger and keys, which no script
 * in the page can imitate.
 *
 * @see <a href="https://chromedevtools.github.io/devtools-protocol/">the protocol</a>
 */
public final class BrowserPage implements AutoCloseable, WebSocket.Listener {

  private static final Gson JSON = new Gson();
  private static final int SECONDS = 30;

  private final Process process;
  private final List<String> complaints = new CopyOnWriteArrayList<>();
  private final Map<Integer, CompletableFuture<JsonObject>> answers = new ConcurrentHashMap<>();
  private final StringBuilder message = new StringBuilder();
  private volatile CompletableFuture<Boolean> loaded = new CompletableFuture<>();
  private WebSocket socket;
  private int sent;

  private BrowserPage(Process process) {
    this.process = process;
  }

  static BrowserPage start(Path program, Path profile) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--force-prefers-reduced-motion",
                "--remote-debugging-port=0",
                "--window-size=1100,800",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    BrowserPage page = new BrowserPage(process);
    try {
      page.connect(profile.resolve("DevToolsActivePort"));
      return page;
    } catch (IOException | InterruptedException | RuntimeException e) {
      page.close();
      throw e;
    }
  }

  private void connect(Path file) throws IOException, InterruptedException {
    for (int i = 0; !(Files.exists(file) && Files.size(file) > 0) && i < SECONDS * 10; i++) {
      Thread.sleep(100);
    }
    HttpClient client = HttpClient.newHttpClient();
    URI list = URI.create("http://127.0.0.1:" + Files.readAllLines(file).get(0) + "/json/list");
    String pages =
        client
            .send(HttpRequest.newBuilder(list).build(), HttpResponse.BodyHandlers.ofString())
            .body();
    String address =
        JsonParser.parseString(pages).getAsJsonArray().asList().stream()
            .map(one -> one.getAsJsonObject())
            .filter(one -> one.get("type").getAsString().equals("page"))
            .map(one -> one.get("webSocketDebuggerUrl").getAsString())
            .findFirst()
            .orElseThrow();
    socket = client.newWebSocketBuilder().buildAsync(URI.create(address), this).join();
    for (String domain : List.of("Page", "Runtime", "Log")) {
      send(domain + ".enable", Map.of());
    }
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
    message.append(part);
    if (last) {
      take(JsonParser.parseString(message.toString()).getAsJsonObject());
      message.setLength(0);
    }
    from.request(1);
    return null;
  }

  private void take(JsonObject told) {
    if (told.has("id")) {
      Optional.ofNullable(answers.remove(told.get("id").getAsInt()))
          .ifPresent(answer -> answer.complete(told));
      return;
    }
    String event = told.get("method").getAsString();
    if (event.equals("Page.loadEventFired")) {
      loaded.complete(true);
    } else if (event.equals("Log.entryAdded") || event.equals("Runtime.exceptionThrown")) {
      complaints.add(told.get("params").toString());
    }
  }

  private JsonObject send(String method, Map<String, ?> params) {
    CompletableFuture<JsonObject> answer = new CompletableFuture<>();
    int id = ++sent;
    answers.put(id, answer);
    socket.sendText(JSON.toJson(Map.of("id", id, "method", method, "params", params)), true);
    JsonObject told = answer.orTimeout(SECONDS, TimeUnit.SECONDS).join();
    if (told.has("error")) {
      throw new IllegalStateException(method + ": " + told.get("error"));
    }
    return told.getAsJsonObject("result");
  }

  /** Goes to an address, and waits until the page and its script are there. */
  public void open(URI address) {
    loaded = new CompletableFuture<>();
    send("Page.navigate", Map.of("url", address.toString()));
    loaded.orTimeout(SECONDS, TimeUnit.SECONDS).join();
  }

  /** What JavaScript makes of an expression, as text. */
  public String evaluate(String expression) {
    return text(Map.of("expression", "String(" + expression + ")"));
  }

  /** What a promise comes to, as text. */
  public String await(String promise) {
    return text(
        Map.of("expression", "(" + promise + ").then(it => String(it))", "awaitPromise", true));
  }

  private String text(Map<String, ?> evaluation) {
    JsonObject told = send("Runtime.evaluate", evaluation);
    if (told.has("exceptionDetails")) {
      throw new IllegalStateException(told.get("exceptionDetails").toString());
    }
    return told.getAsJsonObject("result").get("value").getAsString();
  }

  /** Waits until an expression is true; {@code false} when it is not after some seconds. */
  public boolean becomes(String expression) throws InterruptedException {
    for (int i = 0; i < 100; i++) {
      if (isTrue(expression)) {
        return true;
      }
      Thread.sleep(50);
    }
    return false;
  }

  /** A page that is just being left is true of nothing. */
  private boolean isTrue(String expression) {
    try {
      return evaluate(expression).equals("true");
    } catch (IllegalStateException e) {
      if (!e.getMessage().contains("navigated")) {
        throw e;
      }
      return false;
    }
  }

  /** Moves the mouse to the middle of an element, which is scrolled to first. */
  public void hover(String selector) {
    move(middle(selector, "x"), middle(selector, "y"));
  }

  /** Moves the mouse. */
  public void move(double x, double y) {
    send("Input.dispatchMouseEvent", Map.of("type", "mouseMoved", "x", x, "y", y));
  }

  /** Taps with a finger on the middle of an element. */
  public void tap(String selector) {
    double x = middle(selector, "x");
    double y = middle(selector, "y");
    send(
        "Input.dispatchTouchEvent",
        Map.of("type", "touchStart", "touchPoints", List.of(Map.of("x", x, "y", y))));
    send("Input.dispatchTouchEvent", Map.of("type", "touchEnd", "touchPoints", List.of()));
  }

  /** Presses a key that writes nothing. */
  public void press(String key, int code) {
    for (String type : List.of("rawKeyDown", "keyUp")) {
      send(
          "Input.dispatchKeyEvent",
          Map.of("type", type, "key", key, "code", key, "windowsVirtualKeyCode", code));
    }
  }

  /** Writes into what has the focus, as a keyboard does that sends whole texts. */
  public void type(String text) {
    send("Input.insertText", Map.of("text", text));
  }

  /** Presses a key that writes a character where there is a field for it. */
  public void strike(String character) {
    send("Input.dispatchKeyEvent", Map.of("type", "keyDown", "key", character, "text", character));
    send("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", character));
  }

  /** Goes a page back, as by the browser's own button. */
  public void back() {
    evaluate("history.back()");
  }

  /** Lets the pages that are opened from now on run no script. */
  public void withoutScript() {
    send("Emulation.setScriptExecutionDisabled", Map.of("value", true));
  }

  /** What assistive technology is told, in order: each node with its role, name and description. */
  public List<JsonObject> accessibilityTree() {
    return send("Accessibility.getFullAXTree", Map.of()).getAsJsonArray("nodes").asList().stream()
        .map(node -> node.getAsJsonObject())
        .toList();
  }

  /** Makes the page as wide as a device's. */
  public void resize(int width, int height) {
    send(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /** Lets a feature of the reader's device have a value, as style sheets ask for it. */
  public void feature(String name, String value) {
    Map<String, String> feature = Map.of("name", name, "value", value);
    send("Emulation.setEmulatedMedia", Map.of("features", List.of(feature)));
  }

  /** What is to be seen, as a PNG in Base64. */
  public String screenshot() {
    return send("Page.captureScreenshot", Map.of()).get("data").getAsString();
  }

  /** What the browser wrote on its console: failures, and what a content policy refused. */
  public List<String> complaints() {
    return List.copyOf(complaints);
  }

  private double middle(String selector, String axis) {
    String box =
        "(e => { e.scrollIntoView({ block: 'center', behavior: 'instant' });"
            + " const r = e.getClientRects()[0]; return { x: r.x + r.width / 2, y: r.y + r.height /"
            + " 2 }; })(document.querySelector('"
            + selector
            + "'))";
    return Double.parseDouble(evaluate(box + "." + axis));
  }

  @Override
  public void close() {
    if (socket != null) {
      socket.sendText("{\"id\":0,\"method\":\"Browser.close\"}", true);
    }
    try {
      process.waitFor(SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly().onExit().join();
  }
}
