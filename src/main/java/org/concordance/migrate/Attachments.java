package org.concordance.migrate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.concordance.dialect.Images;
import org.concordance.ingest.Remark;
import org.concordance.model.Media;
import org.concordance.oldsite.Document;
import org.concordance.oldsite.Settings;
import org.concordance.oldsite.StaticFiles;
import org.concordance.oldsite.Tree;

/**
 * The files that the old site had beside its pages and that do not come: whoever ends that site has
 * to know of them. What only its theme needed is passed over.
 */
final class Attachments {

  private static final String LIBRARY = "bib";

  /** What people publish for others to read, hear, see or reckon with. */
  private static final Set<String> ENDINGS =
      Set.of(
          "7z", "avi", "bmp", "csv", "doc", "docx", "epub", "flac", "geojson", "gz", "heic", "ics",
          "json", "kml", "m4a", "m4v", "mkv", "mov", "mp3", "mp4", "odp", "ods", "odt", "ogg",
          "pdf", "ppt", "pptx", "rar", "rtf", "tar", "tif", "tiff", "tsv", "txt", "wav", "webm",
          "xls", "xlsx", "zip");

  /** What only programs read. */
  private static final Set<String> OF_PROGRAMS =
      Set.of(
          "composer.json",
          "manifest.json",
          "package-lock.json",
          "package.json",
          "requirements.txt",
          "robots.txt");

  /** The most images of a folder of which each is named by itself. */
  private static final int FEW = 3;

  private final Tree tree;
  private final Settings settings;
  private final Images images;

  private Attachments(Tree tree, Settings settings, Images images) {
    this.tree = tree;
    this.settings = settings;
    this.images = images;
  }

  /**
   * Each with its size; of many images in a folder, their number.
   *
   * @param images those that came; all texts have to be made by now
   */
  static List<Remark> of(Tree tree, Settings settings, Images images) {
    Attachments attachments = new Attachments(tree, settings, images);
    List<Remark> remarks = new ArrayList<>();
    tree.files().keySet().stream()
        .filter(attachments::isFile)
        .map(attachments::file)
        .forEach(remarks::add);
    tree.files().keySet().stream()
        .filter(attachments::isImage)
        .collect(Collectors.groupingBy(Document::folder, TreeMap::new, Collectors.toList()))
        .forEach((folder, paths) -> remarks.addAll(attachments.images(folder, paths)));
    return remarks;
  }

  private boolean isFile(String path) {
    String ending = ending(path);
    boolean read = ENDINGS.contains(ending) && !OF_PROGRAMS.contains(name(path));
    return images.others().contains(path)
        || ending.equals(LIBRARY)
        || StaticFiles.isData(path, settings)
        || read && StaticFiles.isPublished(path, settings);
  }

  private Remark file(String path) {
    String message =
        ending(path).equals(LIBRARY)
            ? "is a library of works, and does not come with the site: 'import library' takes it"
            : StaticFiles.isData(path, settings)
                ? "holds data that pages of the old site may have shown, and does not come"
                : "is no image that pages can show, and an archive has no place for it: before the"
                    + " old site goes, see to it that the file stays at its address";
    return Remark.leftOut(tree.place(path), "file", message).about(size(tree.size(path)));
  }

  /** Whether a file is an image that readers of the old site may have seen, and do not see here. */
  private boolean isImage(String path) {
    return Media.IMAGES.contains(ending(path))
        && StaticFiles.isPublished(path, settings)
        && !images.isKnown(path);
  }

  private List<Remark> images(String folder, List<String> paths) {
    if (paths.size() <= FEW) {
      return paths.stream().map(path -> image(path, size(tree.size(path)))).toList();
    }
    String first =
        paths.stream().limit(FEW).map(Attachments::name).collect(Collectors.joining(", "));
    String all = size(paths.stream().mapToLong(tree::size).sum());
    return List.of(image(folder, paths.size() + " images, " + all + ": " + first + " …"));
  }

  private Remark image(String path, String value) {
    return Remark.leftOut(
            tree.place(path),
            "image",
            "is shown by no text that came, and stays behind: put it into 'media' and show it in a"
                + " text, or see to it that it stays at its address")
        .about(value);
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static String ending(String path) {
    return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static String size(long bytes) {
    return bytes < 100_000
        ? String.format(Locale.ROOT, bytes == 1 ? "%d byte" : "%,d bytes", bytes)
        : String.format(Locale.ROOT, "%.1f MB", bytes / 1_000_000.0);
  }
}
