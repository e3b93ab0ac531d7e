package org.concordance.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.concordance.outside.Verdict.Kind;
import org.concordance.outside.Web.Method;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Questions to a server on this machine. */
final class HttpWebTest {

  private static final Manners QUICK =
      new Manners(
          Duration.ZERO,
          Duration.ZERO,
          Duration.ofSeconds(2),
          Duration.ofSeconds(1),
          Duration.ZERO,
          1);
  private static final Duration LONG = Duration.ofSeconds(20);

  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final HttpWeb web = new HttpWeb(QUICK, "concordance/1 (für https://a.example/)");
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
    threads.shutdownNow();
  }

  private URI serve(String path, HttpHandler handler) {
    server.createContext(
        path,
        exchange -> {
          asked.add(
              exchange.getRequestMethod()
                  + " "
                  + exchange.getRequestHeaders().getFirst("User-Agent"));
          handler.handle(exchange);
        });
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  private static void say(HttpExchange exchange, int status, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private Answer ask(URI address, Method method) {
    return assertTimeoutPreemptively(LONG, () -> web.ask(address, method));
  }

  @Test
  void saysWhoAsksAndFollowsNothing() {
    URI page =
        serve(
            "/moved",
            exchange -> {
              exchange.getResponseHeaders().add("Location", "/elsewhere");
              exchange.getResponseHeaders().add("Retry-After", "7");
              say(exchange, 301, "");
            });

    Answer.Said said = (Answer.Said) ask(page, Method.HEAD);

    assertEquals(301, said.status());
    assertEquals(Optional.of("/elsewhere"), said.location());
    assertEquals(Optional.of("7"), said.retryAfter());
    assertTrue(said.date().isPresent());
    assertEquals(List.of("HEAD concordance/1 (f?r https://a.example/)"), asked);
  }

  @Test
  void takesOnlyTheBeginning() {
    URI endless =
        serve(
            "/endless",
            exchange -> {
              exchange.sendResponseHeaders(200, 0);
              try (OutputStream out = exchange.getResponseBody()) {
                byte[] part = "x".repeat(10_000).getBytes(StandardCharsets.UTF_8);
                while (!Thread.interrupted()) {
                  out.write(part);
                }
              }
            });

    assertEquals("", ((Answer.Said) ask(endless, Method.GET)).body());
    assertEquals(64 * 1024, ((Answer.Said) ask(endless, Method.READ)).body().length());
  }

  @Test
  void readsAShortAnswerWhole() {
    URI page = serve("/json", exchange -> say(exchange, 200, "{\"a\": \"ö\"}"));

    assertEquals("{\"a\": \"ö\"}", ((Answer.Said) ask(page, Method.READ)).body());
  }

  @Test
  void waitsForNoAnswerForEver() {
    URI silent = serve("/silent", exchange -> await());
    URI slow =
        serve(
            "/slow",
            exchange -> {
              exchange.sendResponseHeaders(200, 100);
              exchange.getResponseBody().write('x');
              exchange.getResponseBody().flush();
              await();
            });

    assertEquals(new Answer.Failed(Kind.SILENT), ask(silent, Method.GET));
    assertEquals(new Answer.Failed(Kind.SILENT), ask(slow, Method.READ));
  }

  private static void await() {
    try {
      Thread.sleep(LONG.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void tellsWhatIsNoHttp() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      threads.submit(
          () -> {
            while (true) {
              try (Socket caller = socket.accept()) {
                caller
                    .getOutputStream()
                    .write("SSH-2.0-x\r\n\r\n".getBytes(StandardCharsets.UTF_8));
              }
            }
          });
      URI http = URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/");
      URI https = URI.create("https://127.0.0.1:" + socket.getLocalPort() + "/");

      assertEquals(new Answer.Failed(Kind.BROKEN), ask(http, Method.GET));
      assertEquals(new Answer.Failed(Kind.UNSAFE), ask(https, Method.GET));
    }
  }

  @Test
  void tellsThatThereIsNobody() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }

    assertEquals(
        new Answer.Failed(Kind.NO_CONNECTION),
        ask(URI.create("http://127.0.0.1:" + port + "/"), Method.HEAD));
  }
}
