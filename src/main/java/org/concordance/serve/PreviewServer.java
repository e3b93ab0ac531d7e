package org.concordance.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Answers browsers, and asks nobody anything. */
final class PreviewServer implements AutoCloseable {

  static {
    // Java's server sends the head of an answer by itself, and without this the rest waits until
    // the browser has confirmed that: 40 ms, on most systems.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final HttpServer server;
  private final ExecutorService threads;
  private final Shown shown;
  private final Answers answers;

  private PreviewServer(HttpServer server, Shown shown, Hosts hosts) {
    this.server = server;
    this.shown = shown;
    this.answers = new Answers(shown, hosts);
    this.threads = Executors.newCachedThreadPool(PreviewServer::daemon);
  }

  /**
   * Begins to answer.
   *
   * @throws IOException when the address cannot be had
   */
  static PreviewServer start(InetSocketAddress address, Shown shown, Hosts hosts)
      throws IOException {
    PreviewServer started = new PreviewServer(HttpServer.create(address, 0), shown, hosts);
    started.server.createContext("/", started::handle);
    started.server.setExecutor(started.threads);
    started.server.start();
    return started;
  }

  /** A page that waits for news does not keep the program from ending. */
  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "preview");
    thread.setDaemon(true);
    return thread;
  }

  /** The port that it listens on. */
  int port() {
    return server.getAddress().getPort();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String host = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host")).orElse("");
      send(exchange, answers.to(exchange.getRequestMethod(), host, exchange.getRequestURI()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    answer.headers().forEach(exchange.getResponseHeaders()::set);
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    boolean isHead = exchange.getRequestMethod().equals("HEAD");
    if (isHead) {
      exchange.getResponseHeaders().set("Content-Length", String.valueOf(answer.body().length));
    }
    // To this server, no bytes are -1, and 0 is as many as may come.
    boolean hasBody = !isHead && answer.body().length > 0;
    exchange.sendResponseHeaders(answer.status(), hasBody ? answer.body().length : -1);
    if (hasBody) {
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(answer.body());
      }
    }
  }

  @Override
  public void close() {
    shown.close();
    server.stop(0);
    threads.shutdownNow();
  }
}
