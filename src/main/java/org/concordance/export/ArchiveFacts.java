package org.concordance.export;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.concordance.edtf.Edtf;
import org.concordance.link.LinkedArchive;
import org.concordance.model.Name;
import org.concordance.model.Reading;
import org.concordance.model.Topic;

/**
 * What is said of the archive as a whole wherever it is described as data.
 *
 * @param version the newest day on which a summary was added, corrected or withdrawn; empty when
 *     there is none
 * @param contributors who wrote summaries, besides the editor, in the order of their names
 * @param keywords the names of the topics with the most readings, those narrower included
 */
record ArchiveFacts(Optional<LocalDate> version, List<String> contributors, List<String> keywords) {

  private static final int MOST_KEYWORDS = 10;

  ArchiveFacts {
    contributors = List.copyOf(contributors);
    keywords = List.copyOf(keywords);
  }

  static ArchiveFacts of(LinkedArchive linked) {
    return new ArchiveFacts(version(linked), contributors(linked), keywords(linked));
  }

  private static Optional<LocalDate> version(LinkedArchive linked) {
    return linked.archive().readings().stream()
        .map(ArchiveFacts::changed)
        .max(Comparator.naturalOrder())
        .flatMap(Edtf::day);
  }

  private static Edtf changed(Reading reading) {
    return reading.withdrawal().map(Reading.Withdrawal::date).orElseGet(reading::version);
  }

  private static List<String> contributors(LinkedArchive linked) {
    String editor = linked.archive().config().editor();
    return linked.readings().oldestFirst().stream()
        .map(Reading::summarizer)
        .map(Name::display)
        .filter(name -> !name.equals(editor))
        .distinct()
        .sorted()
        .toList();
  }

  private static List<String> keywords(LinkedArchive linked) {
    record Counted(Topic topic, int count) {}
    Set<String> names = new LinkedHashSet<>();
    linked.topics().byLabel().stream()
        .map(topic -> new Counted(topic, linked.countInclusive(topic)))
        .filter(counted -> counted.count() > 0)
        .sorted(Comparator.comparing(Counted::count, Comparator.reverseOrder()))
        .limit(MOST_KEYWORDS)
        .forEach(counted -> names.add(counted.topic().name()));
    return List.copyOf(names);
  }
}
