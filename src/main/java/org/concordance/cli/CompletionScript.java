package org.concordance.cli;

import picocli.AutoComplete;
import picocli.CommandLine;

/**
 * The script that completes the program's commands, in bash and, by its {@code bashcompinit}, zsh.
 */
final class CompletionScript {

  /**
   * Puts the ids of readings where {@code revise} wants one: what is in the content folder when the
   * key is pressed. All else is left to what picocli has made.
   */
  private static final String IDS =
      """

      # The ids of the readings, where one is wanted.
      function _concordance_or_id() {
        local word="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}"
        local content="content" i
        if [ "${COMP_WORDS[1]}" != "revise" ] || [ "${word:0:1}" = "-" ] \\
            || [[ "$before" == --?* && "$before" != --strict && "$before" != --quiet \\
              && "$before" != --verbose ]]; then
          _complete_concordance
          return
        fi
        for ((i = 2; i < COMP_CWORD; i++)); do
          case "${COMP_WORDS[i]}" in
            --source) content="${COMP_WORDS[i+1]}" ;;
          esac
        done
        COMPREPLY=()
        for i in "$content"/readings/"$word"*.md; do
          if [ -f "$i" ]; then
            i="${i##*/}"
            COMPREPLY+=("${i%.md}")
          fi
        done
      }

      complete -F _concordance_or_id -o default concordance
      """;

  private CompletionScript() {}

  /** The script for the program. */
  static String of(CommandLine program) {
    return AutoComplete.bash("concordance", program) + IDS;
  }
}
