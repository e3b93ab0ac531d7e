package org.concordance.model;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when mistakes in the content stop a build; carries all of them. */
public final class ContentException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /** Makes the exception from problems sorted by place. */
  public ContentException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** Every problem of the run, warnings included, sorted by place. */
  public List<Problem> problems() {
    return problems;
  }
}
