package org.concordance.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Serves a site as GitHub Pages does: a folder by its index, and one without a slash by another
 * address.
 */
public final class StaticFiles implements HttpHandler {

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html", "css", "text/css", "js", "text/javascript", "svg", "image/svg+xml");

  private final Path site;

  /** Serves the files of a folder. */
  public StaticFiles(Path site) {
    this.site = site;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    String base = exchange.getHttpContext().getPath();
    String path = exchange.getRequestURI().getPath().substring(base.length());
    Path file = site.resolve(path);
    if (Files.isDirectory(file) && !path.isEmpty() && !path.endsWith("/")) {
      exchange.getResponseHeaders().set("Location", base + path + "/");
      exchange.sendResponseHeaders(301, -1);
    } else {
      Path found = Files.isDirectory(file) ? file.resolve("index.html") : file;
      boolean there = Files.isRegularFile(found);
      send(exchange, there ? 200 : 404, there ? found : site.resolve("404.html"));
    }
    exchange.close();
  }

  private static void send(HttpExchange exchange, int status, Path file) throws IOException {
    String name = file.toString();
    String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain");
    byte[] bytes = Files.readAllBytes(file);
    exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}
