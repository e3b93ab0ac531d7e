package org.concordance.oldsite;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Adds what Jekyll's settings say for the files of a folder or type.
 *
 * @see <a href="https://jekyllrb.com/docs/configuration/front-matter-defaults/">Front Matter
 *     Defaults</a>
 */
final class JekyllDefaults {

  private JekyllDefaults() {}

  static Datum.Fields of(Settings settings, String local, Datum.Fields own) {
    if (settings.generator() != Generator.JEKYLL) {
      return own;
    }
    List<Datum.Field> all = new ArrayList<>(own.fields());
    List<Datum> defaults =
        new ArrayList<>(settings.all().get("defaults").map(Datum::each).orElse(List.of()));
    Collections.reverse(defaults);
    for (Datum one : defaults) {
      if (one instanceof Datum.Fields fields && applies(fields.fields("scope"), local)) {
        for (Datum.Field field : fields.fields("values").fields()) {
          boolean shows = field.is("layout");
          if (!shows && all.stream().noneMatch(given -> given.is(field.key()))) {
            all.add(field);
          }
        }
      }
    }
    return new Datum.Fields(own.place(), all);
  }

  private static boolean applies(Datum.Fields scope, String local) {
    String path = scope.text("path").orElse("").replaceFirst("/$", "");
    String type = scope.text("type").orElse("");
    boolean within =
        path.indexOf('*') < 0 ? local.startsWith(path) : Glob.matches(path + "**", local);
    return within && (type.isEmpty() || type.equals(type(local)));
  }

  private static String type(String local) {
    String path = "/" + local;
    if (path.contains("/_posts/") || path.contains("/_drafts/")) {
      return path.contains("/_posts/") ? "posts" : "drafts";
    }
    return local.startsWith("_") ? local.substring(1).split("/")[0] : "pages";
  }
}
