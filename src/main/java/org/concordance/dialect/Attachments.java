package org.concordance.dialect;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.concordance.ingest.Remark;
import org.concordance.oldsite.Generator;
import org.concordance.oldsite.Settings;
import org.concordance.oldsite.Tree;

/**
 * The files that the old site published beside its pages and images, as reports and tables: an
 * archive has no place for them, so whoever ends that site has to know of them.
 */
public final class Attachments {

  /** What people publish for others to read, hear, see or reckon with. */
  private static final Set<String> ENDINGS =
      Set.of(
          "7z", "avi", "csv", "doc", "docx", "epub", "flac", "geojson", "gz", "ics", "kml", "m4a",
          "m4v", "mkv", "mov", "mp3", "mp4", "odp", "ods", "odt", "ogg", "pdf", "ppt", "pptx",
          "rar", "rtf", "tar", "tsv", "wav", "webm", "xls", "xlsx", "zip");

  private Attachments() {}

  /**
   * Each with its size.
   *
   * @param linked those that pages link to, whatever they are
   */
  public static List<Remark> of(Tree tree, Settings settings, Set<String> linked) {
    return tree.files().keySet().stream()
        .filter(path -> linked.contains(path) || isOne(path, settings))
        .map(
            path ->
                Remark.leftOut(
                        tree.place(path),
                        "file",
                        "is no image, and an archive has no place for it: before the old site goes,"
                            + " see to it that the file stays at its address")
                    .about(size(tree.size(path))))
        .toList();
  }

  private static boolean isOne(String path, Settings settings) {
    String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    boolean published =
        settings.generator() == Generator.JEKYLL
            ? !path.startsWith("_") && !path.contains("/_")
            : path.startsWith("static/") || settings.languages().folderOf(path).isPresent();
    return published && ENDINGS.contains(ending);
  }

  private static String size(long bytes) {
    return bytes < 100_000
        ? String.format(Locale.ROOT, "%,d bytes", bytes)
        : String.format(Locale.ROOT, "%.1f MB", bytes / 1_000_000.0);
  }
}
