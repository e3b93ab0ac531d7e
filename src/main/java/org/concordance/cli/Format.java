package org.concordance.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.concordance.model.Worded;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** For whom a command says what it found and did. */
enum Format implements Worded {
  /** For people: what was done on the output, all else on the error stream. */
  TEXT("text"),
  /** For programs: one JSON document on the output. */
  JSON("json"),
  /** For GitHub's runners: as for people, and each problem as an annotation; all on the output. */
  GITHUB("github");

  private final String word;

  Format(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** The format of that name. */
  static Optional<Format> of(String word) {
    return Arrays.stream(values()).filter(format -> format.word.equals(word)).findFirst();
  }

  /**
   * The format that arguments ask for, as far as can be seen in arguments that nobody understood:
   * wrong usage has to be told in it too.
   */
  static Format askedFor(List<String> arguments) {
    Format asked = TEXT;
    for (int i = 0; i < arguments.size(); i++) {
      String value = arguments.get(i);
      if (value.startsWith("--format=")) {
        asked = of(value.substring("--format=".length())).orElse(asked);
      } else if (value.equals("--format") && i + 1 < arguments.size()) {
        asked = of(arguments.get(i + 1)).orElse(asked);
      }
    }
    return asked;
  }

  /** Reads the option's value. */
  static final class Converter implements ITypeConverter<Format> {
    @Override
    public Format convert(String value) {
      return of(value)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "expected text, json or github, not '" + value + "'"));
    }
  }

  /** The option's values, for completion. */
  static final class Words implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(values()).map(Format::word).iterator();
    }
  }
}
