package org.concordance.testing;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordance.build.Built;
import org.concordance.derive.PageDeriver;
import org.concordance.model.Extent;
import org.concordance.page.NotFoundPage;
import org.concordance.page.Page;
import org.concordance.page.ReadingPage;
import org.concordance.publish.Publisher;
import org.concordance.reuse.Reuse;
import org.concordance.words.WordsReader;

/**
 * Three sites to read, served from this machine below a path, as GitHub Pages serves a repository:
 * the golden site with every feature, this repository's own, and one of long lists.
 */
public final class ReadingSites implements AutoCloseable {

  /**
   * A page of a site.
   *
   * @param site the site's name: full, own or long
   * @param kind the name of its page record, without "Page"
   * @param path the page's path below the site's root
   */
  public record SitePage(String site, String kind, String path) {
    @Override
    public String toString() {
      return kind + ": " + site + "/" + path;
    }
  }

  /** The kinds of pages that show long lists; others say nothing that other sites do not. */
  private static final List<String> OF_LONG = List.of("Actor", "Lines", "Links", "Readings");

  private final Path folder;
  private final HttpServer server;
  private final List<SitePage> pages = new ArrayList<>();

  ReadingSites() {
    try {
      folder = Files.createTempDirectory("sites");
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    publish("full", Sites.FULL);
    publish("own", Sites.OWN);
    publish("long", LongLists.write(folder.resolve("content-of-long")));
    server.start();
  }

  private void publish(String name, Path content) {
    Built built = Sites.make(content, "https://archive.example/" + name + "/");
    Publisher.publish(built.outputs(), folder(name));
    server.createContext("/" + name + "/", new StaticFiles(folder(name)));
    Map<String, List<SitePage>> kinds =
        new PageDeriver(
                built.linked(), built.citations(), WordsReader.theme(), Extent.WHOLE, Reuse.NONE)
            .pages().stream()
                .map(page -> new SitePage(name, kind(page.getClass()), path(page)))
                .collect(Collectors.groupingBy(SitePage::kind, TreeMap::new, Collectors.toList()));
    kinds.forEach((kind, all) -> pages.addAll(chosen(kind, all)));
    pages.removeIf(page -> page.site().equals("long") && !OF_LONG.contains(page.kind()));
  }

  /**
   * Every reading, since no two have the same parts; of other kinds the largest, which has most.
   */
  private List<SitePage> chosen(String kind, List<SitePage> all) {
    return kind.equals(kind(ReadingPage.class))
        ? all
        : List.of(all.stream().max(Comparator.comparingLong(this::size)).orElseThrow());
  }

  private long size(SitePage page) {
    try {
      return Files.size(file(page));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String path(Page page) {
    return page instanceof NotFoundPage ? "404.html" : page.head().permalink().path();
  }

  private static String kind(Class<?> page) {
    return page.getSimpleName().replaceFirst("Page$", "");
  }

  /** The names of all kinds of pages that there are. */
  public static List<String> kinds() {
    return Stream.of(Page.class.getPermittedSubclasses()).map(ReadingSites::kind).sorted().toList();
  }

  /** Of each site the largest page of each kind that it has, and every reading. */
  public List<SitePage> pages() {
    return List.copyOf(pages);
  }

  /** The page that a test is about. */
  public SitePage page(String site, String path) {
    return pages.stream()
        .filter(page -> page.site().equals(site) && page.path().equals(path))
        .findFirst()
        .orElseGet(() -> new SitePage(site, "", path));
  }

  /** The folder of a site. */
  public Path folder(String site) {
    return folder.resolve(site);
  }

  /** The file of a page. */
  public Path file(SitePage page) {
    Path file = folder(page.site()).resolve(page.path());
    return Files.isDirectory(file) ? file.resolve("index.html") : file;
  }

  /** The address of a page as it is served. */
  public URI address(SitePage page) {
    return URI.create(root() + "/" + page.site() + "/" + page.path());
  }

  /** What the addresses of all sites begin with, without a slash at its end. */
  public String root() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
    try (Stream<Path> files = Files.walk(folder)) {
      // Folders after what is in them.
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
