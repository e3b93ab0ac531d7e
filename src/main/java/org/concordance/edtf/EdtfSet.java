package org.concordance.edtf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Several dates: one of them, or all of them (EDTF level 2, "Set representation").
 *
 * @param isChoice whether it is {@code [one of]} them and not {@code {all of}} them
 * @param members dates and ranges, in the order written
 */
record EdtfSet(boolean isChoice, List<EdtfForm> members) implements EdtfForm {

  EdtfSet {
    members = List.copyOf(members);
  }

  @Override
  public Edtf.Precision precision() {
    return Edtf.Precision.SET;
  }

  @Override
  public List<EdtfSpan> spans() {
    return members.stream().flatMap(member -> member.spans().stream()).toList();
  }

  @Override
  public boolean isAtLeast(Edtf.Precision coarsest) {
    return members.stream().allMatch(member -> member.isAtLeast(coarsest));
  }

  @Override
  public String display(EdtfWords words) {
    return words.list(isChoice, members.stream().map(one -> display(one, words)).toList());
  }

  private String display(EdtfForm member, EdtfWords words) {
    if (!(member instanceof EdtfInterval range)) {
      return member.display(words);
    }
    if (range.start().isEmpty()) {
      return words.say(
          isChoice ? EdtfPhrase.OR_EARLIER : EdtfPhrase.AND_EARLIER,
          range.end().orElseThrow().display(words));
    }
    if (range.end().isEmpty()) {
      return words.say(
          isChoice ? EdtfPhrase.OR_LATER : EdtfPhrase.AND_LATER,
          range.start().orElseThrow().display(words));
    }
    return isChoice ? range.displayAsChoice(words) : range.display(words);
  }

  @Override
  public List<String> remarks(EdtfWords words) {
    List<String> remarks = new ArrayList<>();
    if (isChoice) {
      remarks.add(words.say(EdtfPhrase.ONE_OF_THESE));
    }
    members.stream().flatMap(one -> remarks(one, words)).distinct().forEach(remarks::add);
    return remarks;
  }

  private static Stream<String> remarks(EdtfForm member, EdtfWords words) {
    return member instanceof EdtfInterval range
        ? range.remarksOfEnds(words)
        : member.remarks(words).stream();
  }
}
