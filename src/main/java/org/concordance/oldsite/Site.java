package org.concordance.oldsite;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordance.ingest.Remark;
import org.concordance.model.Place;

/**
 * A site that another program made, as it lies in a folder.
 *
 * @param tree its files
 * @param settings what is said of the site as a whole
 * @param mapping what the curator says of its keys and sections
 * @param documents its content
 */
public record Site(Tree tree, Settings settings, Mapping mapping, Documents documents) {

  /**
   * Reads a site.
   *
   * @param folder its folder, or that of its content
   * @param generator the program that made it; empty to tell it by its files
   * @param mapping what the curator says of its keys and sections
   * @return empty when it cannot be told which program made it
   */
  public static Optional<Site> read(Path folder, Optional<Generator> generator, Mapping mapping) {
    Tree tree = Tree.of(folder);
    return generator.or(() -> Generator.of(tree)).map(one -> of(tree, one, mapping));
  }

  private static Site of(Tree tree, Generator generator, Mapping mapping) {
    Settings settings = Settings.of(tree, generator);
    Tree taken = PassedOver.in(tree, settings);
    return new Site(taken, settings, mapping, Documents.of(taken, settings));
  }

  /** The site in a line: its program, title and address. */
  public String described() {
    return settings.described();
  }

  /** What was passed over in reading, and guessed of the site as a whole. */
  public List<Remark> remarks() {
    List<Remark> remarks = new ArrayList<>(tree.left());
    remarks.addAll(settings.remarks());
    remarks.addAll(documents.remarks());
    if (settings.url().isEmpty()) {
      remarks.add(
          Remark.guessed(
              Place.of(tree.shown()),
              "address",
              "of the old site is not said, so that the works have no URL"));
    }
    return List.copyOf(remarks);
  }
}
