package org.concordance.content;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.concordance.model.Media;
import org.concordance.model.Place;
import org.concordance.model.Problems;

/**
 * Says which files may be published as they are: images that run nothing, and of a theme style
 * sheets, scripts and fonts besides.
 */
public final class MediaCheck {

  private static final Pattern PATH = Pattern.compile("[a-z]+(/[a-z0-9][a-z0-9._-]*)+");

  /** What the pages' content policy lets a theme load, and a server knows the kind of. */
  private static final List<String> ASSETS =
      List.of(
          "avif", "css", "gif", "ico", "jpeg", "jpg", "js", "otf", "png", "svg", "ttf", "webp",
          "woff", "woff2");

  /**
   * What could run, or load something, when an SVG image is opened by itself: certain elements
   * under any prefix, elements of other languages than SVG, event attributes, addresses other than
   * of a part of the image or of a picture within it, and instructions, entities and character
   * references in attributes, which could hide any of these.
   */
  private static final Pattern SCRIPT =
      Pattern.compile(
          "<[^\\s>]*(script|foreignObject|handler|listener)"
              + "|xmlns(:[^\\s=]+)?\\s*=\\s*[\"'](?!http://www\\.w3\\.org/(2000/svg|1999/xlink)[\"'])"
              + "|[\\s/\"']on\\w+\\s*="
              + "|(href|src)\\s*=\\s*[\"'](?!#|data:image/(png|jpeg|gif|webp))"
              + "|attributeName\\s*=\\s*[\"']([^\"']+:)?href"
              + "|<\\?(?!xml\\s)|<!(?!--)|@import|url\\(\\s*[\"']?(?!#)"
              + "|=\\s*\"[^\"]*&#|=\\s*'[^']*&#"
              + "|\\x00",
          Pattern.CASE_INSENSITIVE);

  private final Problems problems;
  private final List<String> kinds;
  private final String file;
  private final String others;

  private MediaCheck(Problems problems, List<String> kinds, String file, String others) {
    this.problems = problems;
    this.kinds = kinds;
    this.file = file;
    this.others = others;
  }

  /** For what stands under {@code media/}. */
  public static MediaCheck ofMedia(Problems problems) {
    return new MediaCheck(
        problems, Media.IMAGES, "a media file", "media holds images, and this is none");
  }

  /** For what stands under a theme's {@code assets/}. */
  static MediaCheck ofAssets(Problems problems) {
    return new MediaCheck(
        problems,
        ASSETS,
        "an asset",
        "assets are style sheets, scripts, images and fonts, and this is none");
  }

  /** Whether a file's path can be its address, and its kind is an image's; else reports it. */
  public boolean accepts(String path, Place place) {
    if (!PATH.matcher(path).matches()) {
      problems.error(
          place,
          "the name of " + file + " becomes its address, and this one cannot",
          "use lower-case ASCII letters, digits, hyphens, dots and underscores");
      return false;
    }
    if (!kinds.contains(path.substring(path.lastIndexOf('.') + 1))) {
      problems.error(place, others, "allowed are files that end in ." + String.join(", .", kinds));
      return false;
    }
    return true;
  }

  /** Whether a file's content runs nothing; else reports it. */
  public boolean accepts(String path, byte[] content, Place place) {
    boolean script =
        path.endsWith(".svg") && SCRIPT.matcher(new String(content, StandardCharsets.UTF_8)).find();
    if (script) {
      problems.error(
          place,
          "the image holds a script, or could load one",
          "save it as plain SVG, without scripts, links, styles from elsewhere and additions of a"
              + " drawing program, or as PNG");
    }
    return !script;
  }
}
