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
  public String display() {
    return EdtfEnglish.list(members.stream().map(this::display).toList(), conjunction());
  }

  private String display(EdtfForm member) {
    if (!(member instanceof EdtfInterval range)) {
      return member.display();
    }
    if (range.start().isEmpty()) {
      return range.end().orElseThrow().display() + " " + conjunction() + " earlier";
    }
    if (range.end().isEmpty()) {
      return range.start().orElseThrow().display() + " " + conjunction() + " later";
    }
    return isChoice ? range.displayAsChoice() : range.display();
  }

  private String conjunction() {
    return isChoice ? "or" : "and";
  }

  @Override
  public List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    if (isChoice) {
      remarks.add("one of these, not known which");
    }
    members.stream().flatMap(EdtfSet::remarks).distinct().forEach(remarks::add);
    return remarks;
  }

  private static Stream<String> remarks(EdtfForm member) {
    return member instanceof EdtfInterval range ? range.remarksOfEnds() : member.remarks().stream();
  }
}
