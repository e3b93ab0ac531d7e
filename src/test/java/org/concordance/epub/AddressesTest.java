package org.concordance.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The ids of a text are those that a pattern finds in its tags. */
final class AddressesTest {

  private static final Pattern ID = Pattern.compile("<[^<>]* id=\"([^\"]*)\"");

  private static final String[] PARTS = {
    "<p",
    "<a href=\"x\"",
    " id=\"a\"",
    " id=\"b-1\"",
    ">",
    "</p>",
    "text",
    " ",
    "&lt;",
    " class=\"c\""
  };

  @Test
  void idsAreThoseInTags() {
    Random random = new Random(5);
    for (int i = 0; i < 5_000; i++) {
      StringBuilder html = new StringBuilder();
      // No tag has two ids.
      for (int length = random.nextInt(12); length > 0; length--) {
        String part = PARTS[random.nextInt(PARTS.length)];
        boolean second = part.startsWith(" id") && html.lastIndexOf(" id") > html.lastIndexOf("<");
        html.append(second ? "" : part);
      }
      Set<String> ids = new HashSet<>();
      Addresses.addIds(html.toString(), ids);
      assertEquals(byPattern(html), ids, html.toString());
    }
  }

  private static Set<String> byPattern(CharSequence html) {
    Set<String> ids = new HashSet<>();
    Matcher id = ID.matcher(html);
    while (id.find()) {
      ids.add(id.group(1));
    }
    return ids;
  }
}
