package org.concordance.outside;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * How long a server wants us to wait.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#field.retry-after">RFC 9110, Retry-After</a>
 */
final class Patience {

  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT);

  private Patience() {}

  /** Whether an answer says that we have asked too much, or are to come back later. */
  static boolean isAskedFor(Answer.Said said) {
    return said.status() == 429 || said.status() == 503 && said.retryAfter().isPresent();
  }

  /** How long to wait before asking again; empty when that is longer than our patience. */
  static Optional<Duration> wait(Answer answer, Manners manners) {
    if (answer instanceof Answer.Said said && said.retryAfter().isPresent()) {
      return asked(said).filter(time -> time.compareTo(manners.patience()) <= 0);
    }
    return Optional.of(manners.backOff());
  }

  /** Seconds, or a moment, which is taken by the server's own clock. */
  private static Optional<Duration> asked(Answer.Said said) {
    String text = said.retryAfter().orElseThrow().strip();
    if (text.matches("\\d{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
    }
    try {
      ZonedDateTime then = ZonedDateTime.parse(text, HTTP_DATE);
      ZonedDateTime now = ZonedDateTime.parse(said.date().orElse(""), HTTP_DATE);
      Duration time = Duration.between(now, then);
      return Optional.of(time.isNegative() ? Duration.ZERO : time);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
