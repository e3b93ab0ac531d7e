package org.concordance.mention;

import java.util.Set;

/** English words that begin with a capital for another reason than that a name goes on. */
final class EnglishWords {

  /** Words that begin a sentence and are no part of a name. */
  private static final Set<String> SMALL =
      words(
          """
          A About Above According Across After Against All Along Already Also Although Always Amid
          Among An And Another Any Around As At Because Before Behind Below Beneath Beside Besides
          Between Beyond Both But By Can Could Despite Did Do Does Down During Each Either Even Every
          Except Few For Former From Given Had Has Have He Hence Her Here His How However I If In
          Inside Instead Into Is It Its Just Last Late Later Like Many Meanwhile Might More Most Much
          Must My Near Neither Never Next No Nor Not Now Of Off Often On Once One Only Or Other Our
          Outside Over Past Per Perhaps Recently Regarding Right She Should Since So Some Soon Still
          Such Than That The Their Then There Thereafter These They This Those Though Three Through
          Throughout Thus To Today Together Tomorrow Toward Towards Two Under Unless Unlike Until Up
          Upon Via Was We Were What When Where Whereas Whether Which While Who Whom Whose Why Will
          With Within Without Would Yesterday Yet You
          """);

  /** Days and months, which news puts beside names. */
  private static final Set<String> CALENDAR =
      words(
          """
          Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May
          June July August September October November December
          """);

  /** Offices and titles: their bearers' names follow, and what they hold them of. */
  private static final Set<String> TITLES =
      words(
          """
          Admiral Ambassador Captain Chair Chairman Chairwoman Chancellor Chief Colonel Commander
          Congressman Congresswoman Director Dr Emperor Envoy General Government Governor King Leader
          Lieutenant Lord Major Marshal Mayor Minister Mr Mrs Ms Premier President Prime Prince
          Princess Professor Queen Representative Secretary Senator Sir Spokesman Spokesperson
          Spokeswoman Vice-President
          """);

  private EnglishWords() {}

  private static Set<String> words(String block) {
    return Set.of(block.strip().split("\\s+"));
  }

  static boolean isSmall(String word) {
    return SMALL.contains(word);
  }

  static boolean isOfCalendar(String word) {
    return CALENDAR.contains(word);
  }

  static boolean isTitle(String word) {
    return TITLES.contains(word);
  }
}
