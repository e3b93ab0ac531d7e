package org.concordance.outside;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.concordance.outside.Verdict.Kind;

/** The web itself. Safe for use by several threads. */
final class HttpWeb implements Web {

  /** An answer of the Wayback Machine has some hundred bytes. */
  private static final int MOST_BYTES = 64 * 1024;

  private final HttpClient client;
  private final Duration whole;
  private final String agent;

  /**
   * A way into the web.
   *
   * @param agent who is asking, for servers to read
   */
  HttpWeb(Manners manners, String agent) {
    this.client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(manners.connect())
            .build();
    this.whole = manners.whole();
    // A field of HTTP has no place for more (RFC 9110, 5.5).
    this.agent = agent.replaceAll("[^ -~]", "?");
  }

  @Override
  public Answer ask(URI address, Method method) throws InterruptedException {
    int most = method == Method.READ ? MOST_BYTES : 0;
    CompletableFuture<HttpResponse<byte[]>> asked;
    try {
      asked = client.sendAsync(request(address, method), head -> new FirstBytes(most));
    } catch (IllegalArgumentException e) {
      return new Answer.Failed(Kind.BROKEN);
    }
    try {
      return said(asked.get(whole.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      return new Answer.Failed(Kind.SILENT);
    } catch (ExecutionException e) {
      return new Answer.Failed(why(e.getCause(), address));
    } finally {
      // Closes the connection of a question that is still open, and does nothing else.
      asked.cancel(true);
    }
  }

  private HttpRequest request(URI address, Method method) {
    // Servers without TLS seldom know HTTP/2, and some stumble over being asked for it.
    boolean plain = address.getScheme().equalsIgnoreCase("http");
    return HttpRequest.newBuilder(address)
        .version(plain ? HttpClient.Version.HTTP_1_1 : HttpClient.Version.HTTP_2)
        .header("User-Agent", agent)
        .header("Accept", method == Method.READ ? "application/json" : "*/*")
        .method(method == Method.HEAD ? "HEAD" : "GET", BodyPublishers.noBody())
        .build();
  }

  private static Answer said(HttpResponse<byte[]> response) {
    HttpHeaders headers = response.headers();
    return new Answer.Said(
        response.statusCode(),
        headers.firstValue("Location"),
        headers.firstValue("Retry-After"),
        headers.firstValue("Date"),
        new String(response.body(), StandardCharsets.UTF_8));
  }

  private static Kind why(Throwable failure, URI address) {
    if (failure instanceof HttpTimeoutException) {
      return Kind.SILENT;
    }
    if (failure instanceof ConnectException) {
      return hasServer(address.getHost()) ? Kind.NO_CONNECTION : Kind.NO_SERVER;
    }
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SSLException) {
        return Kind.UNSAFE;
      }
    }
    if (failure instanceof IOException) {
      return Kind.BROKEN;
    }
    throw new IllegalStateException(failure);
  }

  private static boolean hasServer(String host) {
    try {
      return InetAddress.getByName(host).getAddress().length > 0;
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
