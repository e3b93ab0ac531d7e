package org.concordance.migrate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordance.ingest.Incoming;
import org.concordance.ingest.Remark;
import org.concordance.model.Place;

/** A site that another program made, as it lies in a folder. */
public final class Site {

  private final Tree tree;
  private final Settings settings;
  private final Mapping mapping;
  private final Documents documents;
  private final List<Remark> remarks = new ArrayList<>();
  private final List<Remark> idle = new ArrayList<>();

  private Site(Tree tree, Settings settings, Mapping mapping) {
    this.tree = tree;
    this.settings = settings;
    this.mapping = mapping;
    this.documents = Documents.of(tree, settings);
    remarks.addAll(tree.left());
    remarks.addAll(settings.remarks());
    remarks.addAll(documents.remarks());
  }

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
    Optional<Generator> made = generator.or(() -> Generator.of(tree));
    return made.map(one -> new Site(tree, Settings.of(tree, one), mapping));
  }

  /** The site in a line: its program, title and address. */
  public String described() {
    return settings.described();
  }

  /** What was passed over, and guessed of the site as a whole; complete after all has come in. */
  public List<Remark> remarks() {
    return List.copyOf(remarks);
  }

  /** What the mapping file names and the site does not have; known after all has come in. */
  public List<Remark> idle() {
    return List.copyOf(idle);
  }

  /** What comes of it: topics and actors first, which the readings name. */
  public List<Incoming> incoming(Import into) {
    Migration migration = new Migration(tree, settings, mapping, documents, into);
    List<Incoming> incoming = new ArrayList<>(migration.incoming());
    incoming.addAll(documents.unreadable());
    remarks.addAll(migration.remarks());
    idle.addAll(migration.idle());
    if (settings.url().isEmpty()) {
      remarks.add(
          Remark.guessed(
              Place.of(tree.shown()),
              "address",
              "of the old site is not said, so that the works have no URL"));
    }
    return List.copyOf(incoming);
  }
}
