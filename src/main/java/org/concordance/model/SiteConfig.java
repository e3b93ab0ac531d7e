package org.concordance.model;

import java.util.List;
import java.util.Optional;

/**
 * What {@code archive.yaml} says of the archive as a whole.
 *
 * @param title the archive's name
 * @param url the base URL, ending in {@code /}
 * @param repository the address of the repository that takes corrections, without a {@code /} at
 *     its end
 * @param authority the tagging entity of feed ids (RFC 4151), such as {@code example.org,2026}
 * @param language the language of summaries and of the interface, as a BCP 47 tag
 * @param description one sentence: what it is and for whom; may be empty
 * @param editor who answers for it
 * @param licence the licence of the summaries
 * @param styles names of citation styles besides those that every archive has
 * @param vocabulary which ids may be named without a record
 */
public record SiteConfig(
    String title,
    String url,
    Optional<String> repository,
    Optional<String> authority,
    String language,
    String description,
    String editor,
    Optional<Licence> licence,
    List<String> styles,
    Vocabulary vocabulary) {

  /** Copies the list. */
  public SiteConfig {
    styles = List.copyOf(styles);
  }

  /** The same with another base URL. */
  public SiteConfig withUrl(String other) {
    return new SiteConfig(
        title,
        other,
        repository,
        authority,
        language,
        description,
        editor,
        licence,
        styles,
        vocabulary);
  }

  /** The absolute address of a page. */
  public String absolute(Permalink permalink) {
    return url + permalink.path();
  }

  /** What the ids of the feed and its entries begin with, so far as the settings say. */
  public String feedBase() {
    return authority.map(entity -> "tag:" + entity + ":").orElse(url);
  }

  /** The path part of the base URL, from {@code /} to {@code /}: where the site's root stands. */
  public String basePath() {
    int start = url.indexOf('/', url.indexOf("://") + 3);
    return start < 0 ? "/" : url.substring(start);
  }

  /** A licence by name and address. */
  public record Licence(String name, String url) {}

  /** Per taxonomy, whether an id without a record makes a stub rather than an error. */
  public record Vocabulary(boolean actorsOpen, boolean topicsOpen, boolean eventsOpen) {

    /** Every id needs a record. */
    public static final Vocabulary CLOSED = new Vocabulary(false, false, false);

    /** No id needs a record. */
    public static final Vocabulary OPEN = new Vocabulary(true, true, true);

    /** Whether ids of that kind may be named without a record. */
    public boolean isOpen(RecordKind kind) {
      return switch (kind) {
        case ACTOR -> actorsOpen;
        case TOPIC -> topicsOpen;
        case EVENT -> eventsOpen;
        case READING, PAGE -> false;
      };
    }
  }
}
