package org.concordance.start;

import java.util.Optional;
import org.concordance.model.BaseUrl;

/**
 * What a new archive is called, and where it is.
 *
 * @param title one line of text
 * @param url where the site stands, with a slash at its end
 * @param repository the page of its repository, without a slash at its end
 * @param language a BCP 47 tag
 * @param editor who writes the summaries; one line of text
 */
public record Settings(
    String title, String url, String repository, String language, Optional<String> editor) {

  /** Stands for an address that is not known yet: the first publication replaces it. */
  public static final String NO_URL = "https://archive.example/";

  /** Stands for a repository that is not known yet. */
  public static final String NO_REPOSITORY = "https://github.example/owner/archive";

  /** Whether the first publication will have to write the address of the site. */
  public boolean isPlaced() {
    return !BaseUrl.isReserved(url);
  }
}
