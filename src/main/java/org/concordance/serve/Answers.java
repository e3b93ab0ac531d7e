package org.concordance.serve;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.concordance.model.Output;

/** Finds what to answer. */
final class Answers {

  /** So long a page waits for news, and then asks again. */
  private static final long PATIENCE_MILLIS = 20_000;

  private final Shown shown;
  private final Hosts hosts;

  Answers(Shown shown, Hosts hosts) {
    this.shown = shown;
    this.hosts = hosts;
  }

  /**
   * What to answer to a request.
   *
   * @param host whom it says that it asks; empty where it says nothing
   */
  Answer to(String method, String host, URI uri) throws InterruptedException {
    if (!hosts.allow(host)) {
      return Answer.refusal(
          421, "This preview does not answer for '" + host + "'. To let it, use --allow-host.");
    }
    if (!method.equals("GET") && !method.equals("HEAD")) {
      return Answer.refusal(405, "This preview only shows pages.").with("Allow", "GET, HEAD");
    }
    String path = Optional.ofNullable(uri.getPath()).orElse("/");
    return path.startsWith(Panel.FOLDER) ? ofPanel(path, query(uri)) : ofSite(path);
  }

  private Answer ofPanel(String path, Map<String, String> query) throws InterruptedException {
    if (path.equals(Panel.STATE)) {
      String page = query.getOrDefault("page", "");
      long seen = number(query.getOrDefault("seen", "0"));
      Preview preview = shown.after(seen, page, PATIENCE_MILLIS);
      byte[] state = Panel.state(preview, page, query.getOrDefault("version", ""));
      return Answer.file(200, path, state);
    }
    byte[] file = Panel.file(path).bytes();
    return file.length == 0
        ? Answer.refusal(404, "There is no such file.")
        : Answer.file(200, path, file);
  }

  private static long number(String text) {
    return text.matches("\\d{1,15}") ? Long.parseLong(text) : 0;
  }

  private static Map<String, String> query(URI uri) {
    Map<String, String> query = new TreeMap<>();
    for (String part : Optional.ofNullable(uri.getRawQuery()).orElse("").split("&")) {
      String[] pair = part.split("=", 2);
      query.put(pair[0], pair.length == 2 ? decoded(pair[1]) : "");
    }
    return query;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  private Answer ofSite(String whole) {
    Preview preview = shown.current();
    String base = preview.basePath();
    if (!whole.startsWith(base)) {
      String below = whole.substring(1);
      return (whole + "/").equals(base) || preview.file(below).isPresent()
          ? Answer.redirect((whole + "/").equals(base) ? base : base + below)
          : page(404, preview, whole.substring(1), Optional.empty());
    }
    String path = whole.substring(base.length());
    Optional<Output> found = preview.file(path);
    if (found.isEmpty() && !path.endsWith("/") && preview.file(path + "/").isPresent()) {
      return Answer.redirect(whole + "/");
    }
    if (found.isPresent() && !found.get().path().endsWith(".html")) {
      return Answer.file(200, found.get().path(), found.get().bytes());
    }
    return page(found.isPresent() ? 200 : 404, preview, path, found);
  }

  /** A page with the panel; the page that nothing is there, or an empty one, if it is not there. */
  private static Answer page(int status, Preview preview, String path, Optional<Output> found) {
    byte[] page =
        found.or(() -> preview.file("404.html")).map(Output::bytes).orElseGet(Panel::alone);
    String known = path.matches("[A-Za-z0-9/._-]*") ? path : "404.html";
    return Answer.file(status, "page.html", Panel.upon(page, preview, known));
  }
}
