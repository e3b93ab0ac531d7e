package org.concordance.outside;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The doors of servers, at each of which one question is asked at a time, with a pause before the
 * next. Safe for use by several threads.
 */
final class Doors {

  private final Web web;
  private final Manners manners;
  private final Pause pause;
  private final Map<String, Door> doors = new ConcurrentHashMap<>();

  Doors(Web web, Manners manners, Pause pause) {
    this.web = web;
    this.manners = manners;
    this.pause = pause;
  }

  /** Asks a server, after whoever is asking it already. */
  Answer ask(URI address, Web.Method method) throws InterruptedException {
    return door(address).ask(address, method);
  }

  /** Asks a server no more in this run. */
  void close(URI address) {
    door(address).closed = true;
  }

  /** Whether a server is not to be asked any more. */
  boolean isClosed(URI address) {
    return door(address).closed;
  }

  /** Waits before a question that is asked again. */
  void waitFor(Duration time) throws InterruptedException {
    pause.of(time);
  }

  private Door door(URI address) {
    return doors.computeIfAbsent(server(address), key -> new Door());
  }

  /** The name of a server. */
  static String server(URI address) {
    return address.getHost().toLowerCase(Locale.ROOT);
  }

  /** This machine is no stranger. */
  private static boolean isHere(String server) {
    return server.equals("localhost") || server.startsWith("127.") || server.equals("[::1]");
  }

  private final class Door {
    private boolean asked;
    private volatile boolean closed;

    synchronized Answer ask(URI address, Web.Method method) throws InterruptedException {
      if (asked && !isHere(server(address))) {
        pause.of(manners.pause());
      }
      asked = true;
      return web.ask(address, method);
    }
  }
}
