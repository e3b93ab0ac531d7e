package org.concordance.link;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.concordance.mention.Names;
import org.concordance.model.Archive;
import org.concordance.model.Media;
import org.concordance.model.RecordIndex;

/** All that texts can refer to, in one build: equal to itself alone. */
final class Referents {

  private final RecordIndex ids;

  /** The paths of the files under {@code media/}. */
  private final Set<String> media;

  private final Names names;

  /**
   * What there is to refer to.
   *
   * @param ids what every id stands for
   * @param media the paths of the files under {@code media/}
   * @param names what every name means
   */
  Referents(RecordIndex ids, Set<String> media, Names names) {
    this.ids = ids;
    this.media = Set.copyOf(media);
    this.names = names;
  }

  static Referents of(Archive archive, Names names) {
    return new Referents(
        archive.index(),
        archive.media().stream().map(Media::path).collect(Collectors.toUnmodifiableSet()),
        names);
  }

  /** What is different from how it was. */
  Changes changedSince(Referents before) {
    Set<String> written = new TreeSet<>(ids.changedSince(before.ids));
    Set<String> files = new TreeSet<>(media);
    files.addAll(before.media);
    files.stream()
        .filter(file -> !media.contains(file) || !before.media.contains(file))
        .map(file -> file.substring(file.lastIndexOf('/') + 1))
        .forEach(written::add);
    return new Changes(written, names.changedSince(before.names));
  }

  /**
   * What is not as it was.
   *
   * @param written what a text writes to refer to it: an id, the name of a file
   * @param names names, as they are compared
   */
  record Changes(Set<String> written, Set<String> names) {

    /**
     * Whether a text may refer to something that changed. May say so of one that does not, and
     * never the other way round.
     *
     * @param markdown the text
     * @param words its words, in which names were looked for
     */
    boolean concern(String markdown, String words) {
      return !written.isEmpty() && (isEscaped(markdown) || holdsAny(written, markdown))
          || Names.holdsAny(names, words);
    }

    /** Whether an id may be written with escapes or character references. */
    private static boolean isEscaped(String markdown) {
      return markdown.indexOf('\\') >= 0 || markdown.indexOf('&') >= 0;
    }

    private static boolean holdsAny(Set<String> written, String markdown) {
      return written.stream().anyMatch(markdown::contains);
    }
  }
}
