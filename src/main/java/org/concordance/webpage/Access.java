package org.concordance.webpage;

import java.util.regex.Pattern;

/** Tells whether a page shows only the beginning of its work to those who have not paid. */
final class Access {

  private static final Pattern WORDS =
      Pattern.compile(
          "(?iu)subscribe (now |today )?to (continue|keep|read|unlock)|to (continue|keep) reading|already a (subscriber|member)"
              + "|(this (article|story|content|post) is|is only available|exclusively) (only )?(for|to) (paying |paid )?(subscribers|members)"
              + "|log ?in to (read|continue)|unlock this (article|story)|start your free trial|you have reached your .{0,30}limit"
              + "|weiterlesen mit|nur für abonnenten|article (est )?réservé aux abonnés|contenido exclusivo para suscriptores"
              + "|有料会員限定|会員限定記事|この記事は有料|続きを読むには|로그인 후|구독자 전용|유료 회원|付费阅读|订阅后继续");

  /** A text of more is not a beginning alone. */
  private static final int LITTLE = 3_000;

  /** A text of less says hardly anything. */
  private static final int HARDLY = 600;

  private Access() {}

  /**
   * Why it seems that the text is only a beginning; empty when it does not.
   *
   * @param isClosed whether the page's data say that not all can read it
   * @param all all words of the page
   */
  static String doubt(MainText text, boolean isClosed, String all) {
    if (text.substance() < LITTLE && (isClosed || WORDS.matcher(all).find())) {
      return "the page is for subscribers, and has " + text.length() + " characters of text";
    }
    return "";
  }

  /** Whether a heading is over what asks to subscribe. */
  static boolean isOffer(String heading) {
    return WORDS.matcher(heading).find();
  }

  /** Whether it hardly has a text at all. */
  static boolean isBare(MainText text) {
    return text.substance() < HARDLY;
  }
}
