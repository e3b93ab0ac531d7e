package org.concordance.dialect;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.concordance.content.MediaCheck;
import org.concordance.model.Archive;
import org.concordance.model.Media;
import org.concordance.model.Problems;
import org.concordance.model.Sha256;
import org.concordance.model.Slug;
import org.concordance.oldsite.Tree;

/**
 * Brings images into {@code media/}: each once, whatever it is called, under a name that is fit.
 */
public final class Images {

  /**
   * What became of an image.
   *
   * @param path its path below the content folder; empty when it cannot come
   * @param why why it cannot
   */
  record Brought(String path, String why) {}

  private final Tree tree;
  private final Map<String, Brought> byPath = new HashMap<>();
  private final Map<String, String> byHash = new HashMap<>();
  private final Map<String, byte[]> bytes = new HashMap<>();
  private final Set<String> names = new HashSet<>();
  private final Set<String> others = new TreeSet<>();

  /** The images of a site, for an archive that may have some already. */
  public Images(Tree tree, Archive archive) {
    this.tree = tree;
    for (Media media : archive.media()) {
      names.add(media.path());
      byHash.putIfAbsent(Sha256.of(media.bytes()), media.path());
    }
  }

  /**
   * Brings an image.
   *
   * @param path its path in the site
   * @param media takes its bytes
   */
  Brought bring(String path, SortedMap<String, byte[]> media) {
    Brought brought = byPath.computeIfAbsent(path, this::fresh);
    if (bytes.containsKey(brought.path())) {
      media.put(brought.path(), bytes.get(brought.path()));
    }
    return brought;
  }

  /** An image that came for another page, for one that was not published: all images are. */
  Brought known(String path) {
    Brought none = new Brought("", "is an image of a text that the old site did not publish");
    return byPath.getOrDefault(path, none);
  }

  /** The files that pages link to, and that are no images. */
  public Set<String> others() {
    return Collections.unmodifiableSet(others);
  }

  /** Whether a text shows an image, or the archive has it: here, or of an earlier import. */
  public boolean isKnown(String path) {
    return byPath.containsKey(path) || byHash.containsKey(Sha256.of(tree.bytes(path)));
  }

  private Brought fresh(String path) {
    String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (!Media.IMAGES.contains(ending)) {
      others.add(path);
      return new Brought("", "is no image of a kind that pages can show");
    }
    byte[] content = tree.bytes(path);
    String hash = Sha256.of(content);
    Optional<String> same = Optional.ofNullable(byHash.get(hash));
    if (same.isPresent()) {
      return new Brought(same.get(), "");
    }
    String name = name(path, ending);
    Problems problems = new Problems();
    boolean fit =
        ImageKind.holds(content, ending)
            && MediaCheck.ofMedia(problems).accepts(name, content, tree.place(path));
    if (!fit) {
      return new Brought(
          "",
          problems.hasErrors()
              ? "holds a script, or could load one"
              : "is not the image that its name says");
    }
    names.add(name);
    byHash.put(hash, name);
    bytes.put(name, content);
    return new Brought(name, "");
  }

  private String name(String path, String ending) {
    String[] parts = path.replaceFirst("\\.[^.]*$", "").split("/");
    String stem = Slug.of(parts[parts.length - 1]);
    String fit = stem.isEmpty() ? "image" : Slug.numbered(stem, 1).replaceFirst("-1$", "");
    String name = "media/" + fit + "." + ending;
    for (int number = 2; names.contains(name); number++) {
      name = "media/" + Slug.numbered(fit, number) + "." + ending;
    }
    return name;
  }
}
