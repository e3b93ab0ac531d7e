package org.concordance.model;

import java.util.List;

/**
 * An image that pages refer to, published as it is.
 *
 * @param path its path below {@code content/} and below the site's root, such as {@code
 *     media/map.png}
 * @param bytes its content; not to be changed
 */
public record Media(String path, byte[] bytes) {

  /** What pages can show; a browser would run other files, such as .html, as pages of the site. */
  public static final List<String> IMAGES =
      List.of("avif", "gif", "jpeg", "jpg", "png", "svg", "webp");

  /** Whether a name is one that an image may have. */
  public static boolean isImage(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 && IMAGES.contains(name.substring(dot + 1));
  }
}
