package org.concordance.migrate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordance.dialect.Atlas;
import org.concordance.ingest.Incoming;
import org.concordance.ingest.Remark;
import org.concordance.model.Place;
import org.concordance.model.RecordKey;
import org.concordance.model.RecordKind;
import org.concordance.oldsite.Document;
import org.concordance.oldsite.Mapping;
import org.concordance.oldsite.OldAddresses;
import org.concordance.oldsite.Sorter;

/** Finds the place of every page in the archive, and enters it in the atlas. */
final class Placement {

  private final Mapping mapping;
  private final OldAddresses addresses;
  private final NewIds ids;
  private final Posts posts;
  private final Withheld withheld;
  private final Present present;
  private final Atlas atlas;
  private final List<Placed> placed = new ArrayList<>();
  private final List<Incoming> known = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();

  Placement(
      Mapping mapping,
      OldAddresses addresses,
      NewIds ids,
      Posts posts,
      Withheld withheld,
      Present present,
      Atlas atlas) {
    this.mapping = mapping;
    this.addresses = addresses;
    this.ids = ids;
    this.posts = posts;
    this.withheld = withheld;
    this.present = present;
    this.atlas = atlas;
  }

  /** A post, or a page with a text. */
  void place(Sorter.Sorted sorted) {
    switch (sorted.role()) {
      case POST -> place(sorted, RecordKind.READING);
      case PAGE, SECTION -> {
        if (sorted.document().body().isBlank()) {
          remarks.add(empty(sorted));
        } else {
          place(sorted, RecordKind.PAGE);
        }
      }
      case TERM, NONE -> {}
    }
  }

  private static Remark empty(Sorter.Sorted sorted) {
    boolean list = sorted.role() == Sorter.Role.SECTION;
    return Remark.leftOut(
        sorted.document().place(),
        list ? "list" : "page",
        "has no text of its own, and its address is not kept");
  }

  private void place(Sorter.Sorted sorted, RecordKind kind) {
    Document document = sorted.document();
    Optional<String> address = addresses.of(sorted);
    List<String> earlier = addresses.earlier(document, address);
    Title found = Title.of(document, mapping);
    String title = found.text();
    Optional<RecordKey> here =
        present.at(kind, title, Stream.concat(address.stream(), earlier.stream()));
    boolean post = kind == RecordKind.READING;
    if (here.isPresent()) {
      here.filter(present::isDraft).ifPresent(atlas::draft);
      enter(document, address, earlier, here.get(), title);
      String file = present.file(here.get());
      known.add(new Incoming.Known(document.place(), title, file, "same address"));
    } else if (!post && withheld.showsCode(document)) {
      withheld.leaveForCode(document);
      placeLeft(sorted);
    } else {
      RecordKey key =
          post ? ids.ofPost(document, title, address) : ids.ofPage(document, title, address);
      if (post && posts.isHeld(document)) {
        atlas.hold(document);
      }
      if (post && posts.isDraft(document)) {
        atlas.draft(key);
      }
      placed.add(
          new Placed(document, key, title, address, earlier, doubts(sorted, found, address)));
      enter(document, address, earlier, key, title);
    }
  }

  private List<Remark> doubts(Sorter.Sorted sorted, Title title, Optional<String> address) {
    Place place = sorted.document().place();
    List<Remark> doubts = new ArrayList<>();
    if (!title.isSaid()) {
      doubts.add(Remark.guessed(place, "title", "is that of the text or the file"));
    }
    if (address.isEmpty()) {
      doubts.add(Remark.guessed(place, "address", "in the old site could not be told"));
    }
    addresses.doubt(sorted).ifPresent(doubts::add);
    return doubts;
  }

  private void enter(
      Document document,
      Optional<String> address,
      List<String> earlier,
      RecordKey key,
      String title) {
    address.ifPresent(one -> atlas.enter(one, key));
    earlier.forEach(one -> atlas.enter(one, key));
    atlas.enter(document, address, key, title, document.body());
  }

  /** A page that cannot come: links to it are named. */
  void placeLeft(Sorter.Sorted sorted) {
    addresses.of(sorted).ifPresent(address -> atlas.enterLeft(sorted.document(), address));
  }

  /** A term, at the addresses that lists of what has it had. */
  void place(Term term, List<String> lists) {
    term.record()
        .ifPresent(
            key -> {
              lists.forEach(one -> atlas.enter(one, key));
              Optional<String> address = lists.stream().findFirst();
              term.profile()
                  .flatMap(Profile::document)
                  .ifPresent(page -> atlas.enter(page, address, key, term.label(), text(page)));
            });
  }

  private String text(Document page) {
    return withheld.showsCode(page) ? "" : page.body();
  }

  /** The pages that come. */
  List<Placed> placed() {
    return List.copyOf(placed);
  }

  /** The pages that are here already. */
  List<Incoming> known() {
    return List.copyOf(known);
  }

  /** Pages that have no place. */
  List<Remark> remarks() {
    return List.copyOf(remarks);
  }
}
