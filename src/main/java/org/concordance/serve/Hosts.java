package org.concordance.serve;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names by which the server may be called. Others are refused: a page from elsewhere could give
 * this machine a name of its own, and read what is not yet published.
 *
 * @param names without a port, in lower case
 * @see <a href="https://en.wikipedia.org/wiki/DNS_rebinding">DNS rebinding</a>
 */
record Hosts(Set<String> names) {

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  /** Those of this machine, and others that the curator named. */
  static Hosts with(Set<String> others) {
    Set<String> names = new TreeSet<>(LOOPBACK);
    others.forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
    return new Hosts(names);
  }

  /** Whether a request may name that host, with or without a port. */
  boolean allow(String host) {
    String name = host.toLowerCase(Locale.ROOT).replaceFirst(":\\d{1,5}$", "");
    return names.contains(name.replaceFirst("\\.$", ""));
  }
}
