package org.concordance.outside;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.concordance.cache.CacheFolder;
import org.concordance.model.Archive;

/** Asks other servers after what an archive leads to. */
public final class Inquirer {

  private final Manners manners;
  private final Doors doors;
  private final CacheFolder cache;
  private final LocalDate today;
  private final int maxAge;
  private final Consumer<String> progress;

  Inquirer(
      Web web,
      Pause pause,
      Manners manners,
      CacheFolder cache,
      LocalDate today,
      int maxAge,
      Consumer<String> progress) {
    this.manners = manners;
    this.doors = new Doors(web, manners, pause);
    this.cache = cache;
    this.today = today;
    this.maxAge = maxAge;
    this.progress = progress;
  }

  /**
   * Somebody who asks.
   *
   * @param agent who that is, for servers to read
   * @param cache keeps what was found out
   * @param today the day, in UTC
   * @param maxAge for how many days an answer counts
   * @param progress is told how far it has come, in a few words
   */
  public static Inquirer of(
      Manners manners,
      String agent,
      CacheFolder cache,
      LocalDate today,
      int maxAge,
      Consumer<String> progress) {
    return new Inquirer(
        new HttpWeb(manners, agent), Pause.REAL, manners, cache, today, maxAge, progress);
  }

  /** Whether an address is one that can be asked. */
  public static boolean canAsk(String url) {
    return WebUri.of(url).isPresent();
  }

  /**
   * Asks after all addresses elsewhere that an archive leads to.
   *
   * @param root the content folder, as messages show it
   */
  public Findings links(Archive archive, String root) {
    Answers answers = new Answers(cache.lines("links.tsv"), today, maxAge);
    return new LinkRound(doors, manners, answers, progress).run(OutsideLinks.of(archive, root));
  }

  /**
   * Asks after snapshots of the sources that have none.
   *
   * @param api the address of the availability API
   */
  public Findings snapshots(Archive archive, String api) {
    Answers answers = new Answers(cache.lines("snapshots.tsv"), today, maxAge);
    return new SnapshotRound(doors, manners, answers, progress).run(archive, api);
  }
}
