package org.concordance.search;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.concordance.publish.Publisher;
import org.concordance.testing.Sites;
import org.concordance.testing.StaticFiles;
import org.concordance.testing.TestArchive;

/** A site to search in, on disk and on a server that remembers what was asked for. */
final class SearchedSite implements HttpHandler, AutoCloseable {

  /** As many readings about harbours as fill three lists of ten, but for one. */
  static final int HARBOURS = 29;

  /** A title that would do harm if it were taken for HTML. */
  static final String HOSTILE = "<script>document.title='harmed'</script> & <img src=x onerror=y>";

  private final TestArchive archive;
  private final Path folder;
  private final HttpServer server;
  private final StaticFiles files;
  private final List<String> requests = new CopyOnWriteArrayList<>();

  SearchedSite(Path temporary) throws IOException {
    archive = new TestArchive(temporary.resolve("archive"));
    folder = temporary.resolve("site");
    files = new StaticFiles(folder);
    write();
    publish();
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/repository/", this);
    server.start();
  }

  private void write() {
    archive.write("archive.yaml", "title: Harbours and radars\nurl: https://archive.example/\n");
    archive.write("topics/harbours.md", "---\nlabel: Harbours\nalso: [ports]\n---\n");
    archive.write("topics/radars.md", "---\nlabel: Radars\n---\n");
    archive.write(
        "actors/jun-watanabe.md",
        "---\nname: Jun Watanabe\nkind: person\nalso: [Watanabe Jun]\nnative: {ja: 渡辺潤}\n---\n");
    for (int i = 0; i < HARBOURS; i++) {
      reading("harbour-" + i, "Harbour number " + i, "harbours", "The quay of port " + i + ".");
    }
    reading("hostile", '\'' + HOSTILE.replace("'", "''") + '\'', "radars", "A zebra <b>hides</b>.");
    reading("radar", "A radar for two", "radars", "First words.\n\nJun Watanabe saw the antenna.");
  }

  void reading(String id, String title, String topic, String body) {
    archive.write(
        "readings/" + id + ".md",
        """
        ---
        title: %s
        summarized: 2026-11-21
        source: {type: report, title: The report %s, issued: 2024-05-%02d, publisher: Port Office}
        topics: [%s]
        ---
        %s
        """
            .formatted(title, id, 1 + Math.floorMod(id.hashCode(), 28), topic, body));
  }

  void publish() throws IOException {
    Publisher.publish(Sites.make(archive.content()).outputs(), folder);
  }

  /** The folder of the index that pages are told of now. */
  Path index() throws IOException {
    String current = Files.readString(folder.resolve("search/current.js"));
    return folder.resolve("search").resolve(current.replaceAll("(?s).*\"([0-9a-f]{16})\".*", "$1"));
  }

  URI address(boolean fromDisk, String path) {
    if (fromDisk) {
      return URI.create(folder.toUri() + path.replaceFirst("(^|/)(?=$|[?#])", "$1index.html"));
    }
    return URI.create("http://localhost:" + server.getAddress().getPort() + "/repository/" + path);
  }

  /** The paths that were asked for since this was last asked. */
  List<String> requests() {
    List<String> made = List.copyOf(requests);
    requests.clear();
    return made;
  }

  /** In bytes, without headers. */
  long size(Stream<String> paths) {
    return paths
        .map(folder::resolve)
        .map(path -> Files.isDirectory(path) ? path.resolve("index.html") : path)
        .mapToLong(SearchedSite::size)
        .sum();
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    requests.add(exchange.getRequestURI().getPath().substring("/repository/".length()));
    files.handle(exchange);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
