package org.concordance.migrate;

import java.util.List;
import java.util.Optional;
import org.concordance.oldsite.Datum;
import org.concordance.oldsite.Document;
import org.concordance.oldsite.Settings;

/**
 * Tells what Jekyll makes no pages of.
 *
 * @see <a href="https://jekyllrb.com/docs/collections/">Collections</a>
 * @see <a href="https://jekyllrb.com/docs/posts/">Posts</a>
 */
record JekyllBuild(Settings settings, Embargo embargo) {

  /** The names of files that Jekyll takes for posts. */
  private static final String POST = "\\d{2,4}-\\d{1,2}-\\d{1,2}-.+";

  /** Jekyll looks at the days of what is in its collections, of which posts are one. */
  Optional<Publication.Held> unbuilt(Document document) {
    boolean post = document.parts().contains("_posts");
    if (!post && !folder(document).startsWith("_")) {
      return Optional.empty();
    }
    if (isOutside(document)) {
      return held(document, "it lies outside of 'collections_dir'");
    }
    if (post && !document.stem().matches(POST)) {
      return held(document, "its name does not begin with a day");
    }
    if (post && document.date().isEmpty()) {
      return held(document, "the day of its name is none that there is");
    }
    boolean future = Publication.yes(settings.all(), "future").isPresent();
    return embargo.early(document, List.of("date"), true).filter(early -> !future);
  }

  /** Why Jekyll makes no page of what is in a folder. */
  Optional<Publication.Held> unrendered(Document document) {
    return isOutput(folder(document))
        ? Optional.empty()
        : held(document, "its folder is no collection that has 'output: true'");
  }

  private static Optional<Publication.Held> held(Document document, String why) {
    return Optional.of(new Publication.Held(document.place(), why, ""));
  }

  private static String folder(Document document) {
    return document.parts().get(0);
  }

  /** Where collections have a folder of their own, Jekyll looks for none elsewhere. */
  private boolean isOutside(Document document) {
    boolean within = !document.path().equals(document.local());
    return !settings.collections().isEmpty()
        && !within
        && !folder(document).equals("_pages")
        && !isIncluded(folder(document));
  }

  private boolean isOutput(String folder) {
    if (!folder.startsWith("_") || List.of("_posts", "_drafts", "_pages").contains(folder)) {
      return true;
    }
    Datum.Fields said = settings.all().fields("collections").fields(folder.substring(1));
    return isIncluded(folder) || Publication.yes(said, "output").isPresent();
  }

  private boolean isIncluded(String folder) {
    return settings.all().get("include").stream()
        .flatMap(all -> all.each().stream())
        .anyMatch(one -> one.text().replaceFirst("/$", "").equals(folder));
  }
}
