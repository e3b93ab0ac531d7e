package org.concordance.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A book of the site, unpacked by other means than the program packs it. */
public final class Book {

  /** The path of the book in a site. */
  public static final String PATH = "archive.epub";

  private final byte[] bytes;
  private final Map<String, byte[]> entries = new LinkedHashMap<>();

  private Book(byte[] bytes) {
    this.bytes = bytes;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), UTF_8)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The book of a site. */
  public static Book of(Tree site) {
    return of(site.files().get(PATH));
  }

  /** A book as a file. */
  public static Book of(byte[] bytes) {
    return new Book(bytes);
  }

  /** The book of the site that a content folder makes. */
  public static Book make(Path content) {
    return of(Sites.tree(content));
  }

  /** The book as a file. */
  public byte[] bytes() {
    return bytes;
  }

  /** Its files by their paths, in their order. */
  public Map<String, byte[]> entries() {
    return entries;
  }

  /** The paths below the book's folder that end so, in their order. */
  public List<String> paths(String ending) {
    return entries.keySet().stream()
        .filter(path -> path.startsWith("EPUB/") && path.endsWith(ending))
        .map(path -> path.substring("EPUB/".length()))
        .toList();
  }

  /** The text of a file of the book's folder. */
  public String text(String path) {
    byte[] entry = entries.get("EPUB/" + path);
    if (entry == null) {
      throw new AssertionError("no " + path + " among " + entries.keySet());
    }
    return new String(entry, UTF_8);
  }

  /** A file of the book's folder, read as XML. */
  public Document xml(String path) {
    return Jsoup.parse(text(path), "", Parser.xmlParser());
  }

  /** All that is to be read, one file after another. */
  public String words() {
    StringBuilder words = new StringBuilder();
    paths(".xhtml").forEach(path -> words.append(xml(path).text()).append('\n'));
    return words.toString();
  }

  /** The links within the book that lead nowhere, each with the file that holds it. */
  public List<String> broken() {
    List<String> broken = new ArrayList<>();
    List<String> files = new ArrayList<>(paths(".xhtml"));
    files.addAll(List.of("toc.ncx", "package.opf"));
    Map<String, Set<String>> ids = new LinkedHashMap<>();
    paths(".xhtml")
        .forEach(path -> ids.put(path, new TreeSet<>(xml(path).select("[id]").eachAttr("id"))));
    for (String file : files) {
      for (Element element : xml(file).select("[href], [src]")) {
        String link = element.attr("href") + element.attr("src");
        URI target = URI.create("book:/" + file).resolve(link);
        if (target.getScheme().equals("book") && !isThere(target, ids)) {
          broken.add(file + ": " + link);
        }
      }
    }
    return broken;
  }

  private boolean isThere(URI target, Map<String, Set<String>> ids) {
    String path = target.getPath().substring(1);
    return entries.containsKey("EPUB/" + path)
        && (target.getFragment() == null
            || ids.getOrDefault(path, Set.of()).contains(target.getFragment()));
  }
}
