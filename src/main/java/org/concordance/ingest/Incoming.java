package org.concordance.ingest;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.concordance.draft.Draft;
import org.concordance.draft.Entry;
import org.concordance.model.Place;

/** One thing that comes from outside. */
public sealed interface Incoming {

  /** Where it stands: a file, perhaps with its line, or an address. */
  Place place();

  /** What people call it; may be empty. */
  String title();

  /**
   * A work of others, of which a draft is to be made.
   *
   * @param key its citation key; empty where it has none
   * @param type its CSL type
   * @param typeNote what to say beside the type, where it is a guess; empty when it is not
   * @param fields what front matter has under {@code source}, but for the type; {@code title} among
   *     it. A value that is doubtful has a note that says where it was found
   * @param texts its text and its abstract, as far as they are known: only read, never published
   * @param language the language of these texts, as a BCP 47 tag; empty when it is not known
   * @param keywords what it says that it is about, in its own words
   * @param aside what is to lie beside the archive for the curator to read, as Markdown or plain
   *     text; empty when there is nothing
   * @param remarks what there is to know of it
   */
  record Work(
      Place place,
      String key,
      String type,
      String typeNote,
      List<Entry.Given> fields,
      List<String> texts,
      String language,
      List<String> keywords,
      String aside,
      List<Remark> remarks)
      implements Incoming {

    public Work {
      fields = List.copyOf(fields);
      texts = List.copyOf(texts);
      keywords = List.copyOf(keywords);
      remarks = List.copyOf(remarks);
    }

    @Override
    public String title() {
      return text("title");
    }

    /** The same work with other fields and remarks. */
    public Work with(List<Entry.Given> otherFields, List<Remark> otherRemarks) {
      return new Work(
          place, key, type, typeNote, otherFields, texts, language, keywords, aside, otherRemarks);
    }

    /** The text of a field; empty when there is none. */
    public String text(String field) {
      return WorkFields.text(fields, field).orElse("");
    }
  }

  /**
   * A record that was written elsewhere for an archive or a site.
   *
   * @param draft the record, under an id that {@link Register#give} gave
   * @param media images by their paths below the content folder, such as {@code media/a.png}; those
   *     of one path hold the same in all records that bring it
   * @param remarks what there is to know of it
   */
  record Record(
      Place place, String title, Draft draft, SortedMap<String, byte[]> media, List<Remark> remarks)
      implements Incoming {

    public Record {
      media = new TreeMap<>(media);
      remarks = List.copyOf(remarks);
    }
  }

  /**
   * Something that is here already.
   *
   * @param holder the file that holds it, as messages show it
   * @param by what shows that it is the same: {@code address}, {@code DOI}, {@code title} …
   * @param aside what it says beyond that file, to lie beside the archive as Markdown; empty when
   *     there is nothing
   * @param remarks what of it that file does not have
   */
  record Known(
      Place place, String title, String holder, String by, String aside, List<Remark> remarks)
      implements Incoming {

    public Known {
      remarks = List.copyOf(remarks);
    }

    /** The same with nothing beyond what is here. */
    public Known(Place place, String title, String holder, String by) {
      this(place, title, holder, by, "", List.of());
    }
  }

  /**
   * Something that cannot be taken in.
   *
   * @param key its citation key; empty where it has none
   * @param why what is wrong with it
   * @param cure what to do about it; may be empty
   */
  record Unreadable(Place place, String key, String title, String why, String cure)
      implements Incoming {

    public Unreadable(Place place, String title, String why, String cure) {
      this(place, "", title, why, cure);
    }
  }
}
