package org.concordance.webpage;

import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Tells what of a page is not its text: navigation, comments, what is related, what asks to share,
 * to subscribe or to agree to cookies.
 */
final class Clutter implements Predicate<Element> {

  private static final Set<String> TAGS = Set.of("nav", "aside", "form", "dialog", "footer");
  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "banner",
          "contentinfo",
          "complementary",
          "search",
          "dialog",
          "alertdialog",
          "toolbar",
          "menu",
          "menubar");

  private static final Pattern NAMES =
      Pattern.compile(
          "(?i)(?:^|[\\s_-]|(?<=[a-z])(?=[A-Z]))(?:comments?|commentlist|disqus|respond|related\\w*|recirc\\w*"
              + "|share\\w*|sharing|social\\w*|cookies?|consent|gdpr|newsletter\\w*|subscribe\\w*|signup|promo\\w*"
              + "|advert\\w*|ads?|sponsor\\w*|sidebar|breadcrumbs?|pagination|pager|menu|navbar|navigation|nav"
              + "|footer|masthead|toolbar|popup|modal|recommend\\w*|trending|popular|mostread|most-read|read-next"
              + "|read-more|author-bio|tags?|tag-?list|tagcloud|skip-link|screen-reader-text|sr-only|visually-hidden"
              + "|wm-ipp\\w*|donato|jp-relatedposts|sharedaddy|addtoany\\w*|outbrain|taboola|widget\\w*"
              + "|overlay|banner|login)(?:$|[\\s_-])");

  private static final Pattern UNSHOWN =
      Pattern.compile("(?i).*display\\s*:\\s*none.*|.*visibility\\s*:\\s*hidden.*");

  /** How often it is looked whether something that looks like clutter holds the text. */
  private static final int MOST_LOOKS = 60;

  private final int half;
  private int looks;

  /** What is clutter within a page. */
  Clutter(Element root) {
    this.half = root.text().length() / 2;
  }

  @Override
  public boolean test(Element element) {
    String name = element.normalName();
    if (name.equals("html") || name.equals("body") || name.equals("main")) {
      return false;
    }
    boolean isHidden =
        element.hasAttr("hidden") || UNSHOWN.matcher(element.attr("style")).matches();
    boolean looksSo =
        isHidden
            || TAGS.contains(name)
            || name.equals("header") && element.closest("article, main") == null
            || ROLES.contains(element.attr("role"))
            || !name.equals("article")
                && NAMES.matcher(element.className() + " " + element.id()).find();
    return looksSo && !holdsTheText(element);
  }

  /** A page whose frame is called "social-reader" is still a page. */
  private boolean holdsTheText(Element element) {
    return looks++ < MOST_LOOKS && element.text().length() > half;
  }
}
