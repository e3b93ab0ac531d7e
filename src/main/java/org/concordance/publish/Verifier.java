package org.concordance.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import org.concordance.publish.Verification.Change;
import org.concordance.publish.Verification.Finding;

/** Compares a published site, byte for byte, with what its manifest says of it. */
public final class Verifier {

  /** The domain of a site on GitHub Pages, which its owner or the host puts beside it. */
  private static final String HOSTS = "CNAME";

  private final Path root;
  private final SiteFolder folder;

  private Verifier(Path root) throws IOException {
    this.root = root;
    this.folder = new SiteFolder(root.toRealPath(), new Disk());
  }

  /**
   * Compares a site with its manifest, and changes nothing. Hidden files that are not listed are
   * left out, as is a {@code CNAME}; no link is followed but the folder itself.
   *
   * @param root the folder that the site was published to
   * @throws PublishException when there is no site, no manifest that can be believed, or a file
   *     that cannot be read
   */
  public static Verification verify(Path root) {
    if (!Files.exists(root)) {
      throw new PublishException(
          "there is no folder '" + root + "'; name the one that a site was built to");
    }
    if (!Files.isDirectory(root)) {
      throw new PublishException("'" + root + "' exists but is not a directory");
    }
    try {
      return new Verifier(root).verify();
    } catch (UncheckedIOException e) {
      throw unreadable(root, e.getCause());
    } catch (IOException e) {
      throw unreadable(root, e);
    }
  }

  private static PublishException unreadable(Path root, IOException e) {
    return new PublishException(
        "cannot read all of '" + root + "': " + e + "; verify again when you may", e);
  }

  private Verification verify() throws IOException {
    if (folder.exists(Publisher.PENDING)) {
      throw new PublishException(
          "a build of '" + root + "' was cut short, or is still at work; run 'build' again");
    }
    SortedMap<String, String> listed = Manifest.entries(manifest(), root.resolve(Manifest.PATH));
    List<Finding> findings = new ArrayList<>();
    listed.entrySet().parallelStream()
        .flatMap(entry -> compare(entry.getKey(), entry.getValue()).stream())
        .forEachOrdered(findings::add);
    SortedSet<String> added = folder.files();
    added.removeAll(listed.keySet());
    added.removeAll(List.of(Manifest.PATH, HOSTS));
    added.forEach(path -> findings.add(new Finding(path, Change.ADDED)));
    findings.sort(Comparator.comparing(Finding::path));
    return new Verification(listed.size(), findings);
  }

  private String manifest() throws IOException {
    return folder
        .read(Manifest.PATH)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .orElseThrow(
            () ->
                new PublishException(
                    "'"
                        + root.resolve(Manifest.PATH)
                        + "' is not there; without it nothing tells"
                        + " what was published: restore it, or run 'build'"));
  }

  private Optional<Finding> compare(String path, String hash) {
    if (folder.obstacle(path).isPresent() || !folder.exists(path)) {
      return Optional.of(new Finding(path, Change.MISSING));
    }
    try {
      return folder.hash(path).equals(Optional.of(hash))
          ? Optional.empty()
          : Optional.of(new Finding(path, Change.ALTERED));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
