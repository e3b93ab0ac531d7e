package org.concordance.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Arranges the list of commands by when they are wanted. */
final class CommandGroups {

  private static final int WIDTH = UsageMessageSpec.DEFAULT_USAGE_WIDTH;
  private static final int INDENT = 2;

  /** The commands of each group, in the order in which they are listed. */
  private static final Map<String, List<String>> GROUPS = new LinkedHashMap<>();

  static {
    GROUPS.put("Once", List.of("init"));
    GROUPS.put("Every day", List.of("new", "import", "serve", "build", "check"));
    GROUPS.put("What is published", List.of("record", "revise", "verify"));
    GROUPS.put("Help", List.of("help", "completion"));
  }

  private CommandGroups() {}

  /** The commands in groups, each of them once. */
  static List<String> all() {
    return GROUPS.values().stream().flatMap(List::stream).toList();
  }

  /** Lets the help of the program list its commands in groups. */
  static void arrange(CommandLine line) {
    Map<String, CommandLine.IHelpSectionRenderer> sections =
        new LinkedHashMap<>(line.getHelpSectionMap());
    sections.put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING, CommandGroups::heading);
    sections.put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, CommandGroups::list);
    line.setHelpSectionMap(sections);
  }

  private static String heading(Help help) {
    return isProgram(help) ? "" : help.commandListHeading();
  }

  private static boolean isProgram(Help help) {
    return help.commandSpec().parent() == null;
  }

  private static String list(Help help) {
    if (!isProgram(help)) {
      return help.commandList();
    }
    List<String> parts = new ArrayList<>();
    GROUPS.forEach((title, names) -> parts.add(title + ":\n" + table(help, names)));
    return System.lineSeparator()
        + String.join(System.lineSeparator(), parts).replace("\n", System.lineSeparator());
  }

  private static String table(Help help, List<String> names) {
    int longest = all().stream().mapToInt(String::length).max().orElse(0);
    int first = INDENT + longest + INDENT;
    TextTable table =
        TextTable.forColumns(
            help.colorScheme(),
            new Column(first, INDENT, Overflow.SPAN),
            new Column(WIDTH - first, 0, Overflow.WRAP));
    for (String name : names) {
      Help one = help.subcommands().get(name);
      table.addRowValues(
          help.colorScheme().commandText(name),
          help.colorScheme()
              .text(String.join(" ", one.commandSpec().usageMessage().description())));
    }
    return table.toString();
  }
}
