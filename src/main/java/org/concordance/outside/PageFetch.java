package org.concordance.outside;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/**
 * Fetches a page whose address somebody typed: by {@code http} or {@code https}, of a limited size,
 * in a limited time, with few redirects, and from no machine that is not on the public internet
 * unless that is allowed.
 *
 * <p>The addresses of a server are looked up and checked before it is asked, and once more when it
 * has answered. The JDK keeps a look-up for 30 seconds (as {@code networkaddress.cache.ttl} in its
 * {@code java.security} says), and a question may take no longer; so the connection used one of
 * these two look-ups, and what a name answers only in between is never taken. No proxy is used,
 * since that would look up names by itself.
 */
public final class PageFetch {

  private static final int MOST_REDIRECTS = 5;

  private static final Pattern CHARSET =
      Pattern.compile("(?i);\\s*charset\\s*=\\s*[\"']?([\\w:.-]{2,40})");

  private static final String SAVE =
      "open it in a browser, save the page there, and import the file";
  private static final String NEW_READING =
      "save it, and write the draft with 'concordance new reading'";

  private final HttpClient client;
  private final String agent;
  private final boolean allowPrivate;
  private final int mostBytes;
  private final Duration whole;

  PageFetch(String agent, boolean allowPrivate, int mostBytes, Duration whole) {
    this.client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .proxy(HttpClient.Builder.NO_PROXY)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    this.agent = agent.replaceAll("[^ -~]", "?");
    this.allowPrivate = allowPrivate;
    this.mostBytes = mostBytes;
    this.whole = whole;
  }

  /**
   * A way to fetch pages.
   *
   * @param agent who is asking, for servers to read
   * @param allowPrivate whether machines that are not on the public internet may be asked
   * @param mostBytes how large a page may be
   */
  public static PageFetch of(String agent, boolean allowPrivate, int mostBytes) {
    return new PageFetch(agent, allowPrivate, mostBytes, Duration.ofSeconds(30));
  }

  /** Whether a text is an address on the web, and no name of a file. */
  public static boolean isAddress(String text) {
    return text.matches("(?i)[a-z][a-z0-9+.-]+://.*");
  }

  /**
   * Fetches a page.
   *
   * @throws InterruptedException when the program is to end
   */
  public Fetched fetch(String address) throws InterruptedException {
    ExecutorService worker =
        Executors.newSingleThreadExecutor(
            task -> {
              Thread thread = new Thread(task, "fetch");
              thread.setDaemon(true);
              return thread;
            });
    try {
      return worker.submit(() -> follow(address)).get(whole.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      return new Fetched.Refused(
          "has not come within " + whole.toSeconds() + " seconds", "try again later; or " + SAVE);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      worker.shutdownNow();
    }
  }

  private Fetched follow(String address) throws InterruptedException {
    Optional<URI> next = WebUri.of(address);
    for (int step = 0; step <= MOST_REDIRECTS; step++) {
      if (next.isEmpty()) {
        return new Fetched.Refused(
            step == 0 ? "is no address of the web" : "leads to what is no address of the web",
            "write an address that begins with https://");
      }
      URI at = next.get();
      Optional<Fetched.Refused> closed = closed(at);
      if (closed.isPresent()) {
        return closed.get();
      }
      Step answer = ask(at);
      closed = closed(at);
      if (closed.isPresent()) {
        return closed.get();
      }
      if (answer.result().isPresent()) {
        return answer.result().get();
      }
      next = answer.next();
    }
    return new Fetched.Refused(
        "leads on more than " + MOST_REDIRECTS + " times", "write the address where the page is");
  }

  /** What one question came to: a result, or where to go next. */
  private record Step(Optional<Fetched> result, Optional<URI> next) {
    static Step refused(String why, String cure) {
      return of(new Fetched.Refused(why, cure));
    }

    static Step of(Fetched result) {
      return new Step(Optional.of(result), Optional.empty());
    }
  }

  private Optional<Fetched.Refused> closed(URI at) {
    if (allowPrivate) {
      return Optional.empty();
    }
    try {
      String host = at.getHost().replaceFirst("^\\[(.*)\\]$", "$1");
      boolean isOpen = Stream.of(InetAddress.getAllByName(host)).allMatch(PublicAddress::is);
      return isOpen
          ? Optional.empty()
          : Optional.of(
              new Fetched.Refused(
                  "is at " + at.getHost() + ", a machine that is not on the public internet",
                  "give --allow-private if that is meant"));
    } catch (UnknownHostException e) {
      return Optional.of(
          new Fetched.Refused(
              "no server is found by the name " + at.getHost(),
              "look whether it is written right"));
    }
  }

  private Step ask(URI at) throws InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(at)
            .version(HttpClient.Version.HTTP_1_1)
            .header("User-Agent", agent)
            .header("Accept", "text/html, application/xhtml+xml, text/plain;q=0.8, */*;q=0.1")
            // What is packed would have to be unpacked, and can be large.
            .header("Accept-Encoding", "identity")
            .GET()
            .build();
    CompletableFuture<HttpResponse<byte[]>> asked =
        client.sendAsync(request, head -> new FirstBytes(isWanted(head) ? mostBytes + 1 : 0));
    try {
      return step(at, asked.get());
    } catch (ExecutionException e) {
      return failed(at, e.getCause());
    } finally {
      asked.cancel(true);
    }
  }

  private static boolean isWanted(HttpResponse.ResponseInfo head) {
    return head.statusCode() == 200;
  }

  private Step step(URI at, HttpResponse<byte[]> response) {
    int status = response.statusCode();
    if (status >= 301 && status <= 308 && status != 304) {
      return response
          .headers()
          .firstValue("Location")
          .map(location -> new Step(Optional.empty(), WebUri.next(at, location)))
          .orElseGet(() -> Step.refused("leads on, but not where", SAVE));
    }
    if (status != 200) {
      return Step.refused("was not given: the server answers " + status, SAVE);
    }
    String encoding = response.headers().firstValue("Content-Encoding").orElse("identity");
    if (!encoding.equalsIgnoreCase("identity")) {
      return Step.refused("was sent packed (" + encoding + "), though we asked for it plain", SAVE);
    }
    String type = response.headers().firstValue("Content-Type").orElse("");
    Optional<String> other = other(type);
    if (other.isPresent()) {
      return Step.refused("is " + other.get() + ", and no web page", NEW_READING);
    }
    if (response.body().length > mostBytes) {
      return Step.refused(
          "is larger than " + mostBytes / 1_000_000 + " MB",
          "save the text of it, and import that");
    }
    Matcher charset = CHARSET.matcher(type);
    String name = charset.find() ? charset.group(1) : "";
    return Step.of(new Fetched.Page(response.body(), at.toString(), name));
  }

  /** What else an answer is than a page or a text. */
  private static Optional<String> other(String type) {
    String plain = type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    if (plain.equals("application/pdf")) {
      return Optional.of("a PDF");
    }
    if (plain.startsWith("image/")) {
      return Optional.of("an image");
    }
    boolean isText =
        plain.isEmpty()
            || plain.startsWith("text/")
            || plain.matches("application/(xhtml\\+xml|xml|octet-stream)");
    return isText ? Optional.empty() : Optional.of("of the type " + plain);
  }

  private static Step failed(URI at, Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SSLException) {
        return Step.refused(
            "cannot be read: the certificate of " + at.getHost() + " is not accepted", SAVE);
      }
      if (cause instanceof ConnectException) {
        return Step.refused("cannot be read: " + at.getHost() + " takes no connection", SAVE);
      }
    }
    if (failure instanceof IOException) {
      return Step.refused("cannot be read: what " + at.getHost() + " answers breaks off", SAVE);
    }
    throw new IllegalStateException(failure);
  }
}
