package org.concordance.outside;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.concordance.outside.Verdict.Kind;

/** Finds out what is at one address: goes where it is sent, and asks again where that may help. */
final class Inquiry {

  private static final int MOST_REDIRECTS = 10;

  /** How often one address is asked for, by one method, when servers have trouble. */
  private static final int TRIES = 2;

  /** Pages that stand before others. */
  private static final Pattern GATE =
      Pattern.compile("(?i).*/(?:log-?in|sign-?in|sso|consent|captcha|challenge)\\b.*");

  private final Doors doors;
  private final Manners manners;

  Inquiry(Doors doors, Manners manners) {
    this.doors = doors;
    this.manners = manners;
  }

  /** What is at an address. */
  Verdict ask(URI address) throws InterruptedException {
    URI at = address;
    boolean forGood = true;
    for (int step = 0; step <= MOST_REDIRECTS; step++) {
      if (doors.isClosed(at)) {
        return Verdict.of(Kind.UNASKED);
      }
      Answer answer = look(at);
      if (answer instanceof Answer.Failed failed) {
        if (failed.why() == Kind.NO_SERVER || failed.why() == Kind.NO_CONNECTION) {
          // That lies with the server, and its other pages would make us wait as long.
          doors.close(at);
        }
        return Verdict.of(failed.why());
      }
      Answer.Said said = (Answer.Said) answer;
      Optional<URI> next = next(said, at);
      if (next.isEmpty()) {
        return verdict(said, address, at, forGood);
      }
      forGood &= said.status() == 301 || said.status() == 308;
      at = next.get();
    }
    return Verdict.of(Kind.ENDLESS);
  }

  /** Where an answer sends us; empty when it does not, or to what is no web address. */
  private static Optional<URI> next(Answer.Said said, URI at) {
    return isRedirect(said)
        ? said.location().flatMap(location -> WebUri.next(at, location))
        : Optional.empty();
  }

  private static boolean isRedirect(Answer.Said said) {
    return switch (said.status()) {
      case 301, 302, 303, 307, 308 -> true;
      default -> false;
    };
  }

  /** Asks for the head alone; where that is refused or odd, as one asks who wants to read. */
  private Answer look(URI address) throws InterruptedException {
    Answer head = patiently(address, Web.Method.HEAD);
    return isPlain(head) || doors.isClosed(address) ? head : patiently(address, Web.Method.GET);
  }

  private static boolean isPlain(Answer head) {
    if (head instanceof Answer.Said said) {
      return said.status() >= 200 && said.status() < 400 || said.status() == 429;
    }
    Kind why = ((Answer.Failed) head).why();
    return why == Kind.UNSAFE || why == Kind.NO_SERVER || why == Kind.NO_CONNECTION;
  }

  /** Asks, and asks again after a while when the server wants that or has trouble. */
  private Answer patiently(URI address, Web.Method method) throws InterruptedException {
    Answer answer = doors.ask(address, method);
    for (int tries = 1; tries < TRIES && mayHelp(answer, method); tries++) {
      Optional<Duration> wait = Patience.wait(answer, manners);
      if (wait.isEmpty()) {
        break;
      }
      doors.waitFor(wait.get());
      answer = doors.ask(address, method);
    }
    if (answer instanceof Answer.Said said && Patience.isAskedFor(said)) {
      doors.close(address);
    }
    return answer;
  }

  /** Trouble with the head alone is met by asking for the whole. */
  private static boolean mayHelp(Answer answer, Web.Method method) {
    return answer instanceof Answer.Said said
        && (Patience.isAskedFor(said) || said.status() >= 500 && method != Web.Method.HEAD);
  }

  private static Verdict verdict(Answer.Said said, URI asked, URI at, boolean forGood) {
    int status = said.status();
    if (Patience.isAskedFor(said)) {
      return Verdict.of(Kind.BUSY, status);
    }
    if (status == 404 || status == 410) {
      return Verdict.of(Kind.GONE, status);
    }
    if (status >= 500) {
      return Verdict.of(Kind.FAILING, status);
    }
    if (status >= 400) {
      return Verdict.of(Kind.REFUSED, status);
    }
    if (status < 200 || status >= 300) {
      return Verdict.of(Kind.BROKEN, status);
    }
    if (WebUri.plain(asked).equals(WebUri.plain(at))) {
      return Verdict.of(Kind.FINE, status);
    }
    if (GATE.matcher(at.toString()).matches() && !GATE.matcher(asked.toString()).matches()) {
      return Verdict.of(Kind.REFUSED, status);
    }
    if (WebUri.isHome(at) && !WebUri.isHome(asked)) {
      return new Verdict(Kind.HOME, status, at.toString());
    }
    return forGood ? new Verdict(Kind.MOVED, status, at.toString()) : Verdict.of(Kind.FINE, status);
  }
}
