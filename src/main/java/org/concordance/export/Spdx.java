package org.concordance.export;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concordance.model.SiteConfig.Licence;

/**
 * Knows the licences of texts and data by their addresses, and the identifiers that SPDX has for
 * them.
 *
 * @see <a href="https://spdx.org/licenses/">the SPDX licence list</a>
 */
final class Spdx {

  /** Of ported licences, which have a country behind the version, SPDX lists only a few. */
  private static final Pattern CREATIVE_COMMONS =
      Pattern.compile(
          "https?://(?:www\\.)?creativecommons\\.org/licenses/"
              + "(by|by-sa|by-nc|by-nd|by-nc-sa|by-nc-nd)/(1\\.0|2\\.0|2\\.5|3\\.0|4\\.0)"
              + "(?:/|/(?:deed|legalcode)(?:\\.[a-z_-]+)?)?",
          Pattern.CASE_INSENSITIVE);

  private static final Map<String, String> OTHERS = new LinkedHashMap<>();

  static {
    OTHERS.put("creativecommons\\.org/publicdomain/zero/1\\.0", "CC0-1.0");
    OTHERS.put("opendatacommons\\.org/licenses/by/1[.-]0", "ODC-By-1.0");
    OTHERS.put("opendatacommons\\.org/licenses/odbl/1[.-]0", "ODbL-1.0");
    OTHERS.put("opendatacommons\\.org/licenses/pddl/1[.-]0", "PDDL-1.0");
  }

  private Spdx() {}

  /**
   * The identifier of a licence, such as {@code CC-BY-4.0}; empty when its address is not known.
   */
  static Optional<String> of(Licence licence) {
    Matcher matcher = CREATIVE_COMMONS.matcher(licence.url());
    if (matcher.matches()) {
      return Optional.of(
          "CC-" + matcher.group(1).toUpperCase(Locale.ROOT) + "-" + matcher.group(2));
    }
    String url = licence.url().toLowerCase(Locale.ROOT);
    return OTHERS.entrySet().stream()
        .filter(entry -> url.matches("https?://(www\\.)?" + entry.getKey() + "(/|/[a-z._-]+)?"))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
