package org.concordance.serve;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.concordance.build.BuildOptions;
import org.concordance.model.Problem;
import org.concordance.watch.Watch;

/** A preview from its beginning to its end: builds, answers, watches, and builds again. */
public final class PreviewSession implements AutoCloseable {

  private final Shown shown = new Shown();
  private final PreviewMaker maker;
  private final PreviewServer server;
  private final Watch watch;

  private PreviewSession(BuildOptions options, Address address) throws IOException {
    this.maker = new PreviewMaker(options, shown);
    this.server = server(address);
    Path content = options.source().toAbsolutePath().normalize();
    this.watch = Watch.start(List.of(content, content.resolveSibling("templates")));
  }

  /**
   * Where a preview is.
   *
   * @param host the address to listen on
   * @param port the port; 0 for any that is free
   * @param last the last port that is tried, one after the other, where others are taken
   * @param names other names by which it may be called
   */
  public record Address(String host, int port, int last, Set<String> names) {

    /** Copies the set. */
    public Address {
      names = Set.copyOf(names);
    }
  }

  /**
   * What came of a build.
   *
   * @param pages how many pages are shown
   * @param changed how many of them are not as they were
   * @param problems what is wrong, sorted by place
   */
  public record Round(int pages, int changed, List<Problem> problems) {

    /** Copies the list. */
    public Round {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Begins to answer; there is nothing to see before the first {@link #build}.
   *
   * @throws PreviewException when the address cannot be had, or folders cannot be watched
   */
  public static PreviewSession start(BuildOptions options, Address address) {
    try {
      return new PreviewSession(options, address);
    } catch (IOException e) {
      throw new PreviewException(
          "cannot listen on port "
              + address.port()
              + " of "
              + address.host()
              + " ("
              + e.getMessage()
              + ")",
          e);
    }
  }

  private PreviewServer server(Address address) throws IOException {
    InetAddress host = InetAddress.getByName(address.host());
    for (int port = address.port(); ; port++) {
      try {
        return PreviewServer.start(
            new InetSocketAddress(host, port), shown, Hosts.with(address.names()));
      } catch (BindException e) {
        if (port >= address.last()) {
          throw e;
        }
      }
    }
  }

  /** Where the home page is, as far as it is known. */
  public String url(String host) {
    return "http://" + host + ":" + server.port() + shown.current().basePath();
  }

  /** Builds what is there now, and shows it. */
  public Round build() {
    Preview before = shown.current();
    Preview made = maker.make();
    List<String> pages =
        made.files().keySet().stream().filter(path -> path.endsWith(".html")).toList();
    long changed =
        pages.stream()
            .filter(path -> !made.files().get(path).equals(before.files().get(path)))
            .count();
    return new Round(pages.size(), (int) changed, made.problems());
  }

  /** Waits until something was edited. */
  public void awaitEdit() throws InterruptedException {
    watch.awaitEdit();
  }

  /** Citations formatted so far, by their keys. */
  public SortedMap<String, String> citations() {
    return maker.citations();
  }

  @Override
  public void close() {
    watch.close();
    server.close();
  }
}
