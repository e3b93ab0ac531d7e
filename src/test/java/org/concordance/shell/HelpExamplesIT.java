package org.concordance.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.concordance.shell.Installed.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every example in the help of every command does what it should, on a copy of the archive. */
final class HelpExamplesIT {

  private static final Pattern COMMANDS = Pattern.compile("(?m)^  (\\w+)  +\\p{Lu}");
  private static final Pattern EXAMPLES = Pattern.compile("(?m)^  (concordance .*)$");

  @TempDir private Path folder;

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult result) -> result.group(1)).toList();
  }

  /** Those that the help lists, and those below them. */
  private static List<String> commands(Installed installed)
      throws IOException, InterruptedException {
    List<String> commands = new ArrayList<>();
    for (String command : found(COMMANDS, installed.line("concordance help").out())) {
      commands.add(command);
      String help = installed.line("concordance help " + command).out();
      for (String below : found(COMMANDS, help.replaceFirst("(?s).*\nCommands:\n", ""))) {
        commands.add(command + " " + below);
      }
    }
    // New files are drafts that no strict check lets pass.
    commands.sort(Comparator.comparing(command -> command.matches("(new|import).*")));
    return commands;
  }

  /** What the examples of {@code import} name. */
  private void importable() throws IOException {
    Map<String, String> files = new TreeMap<>();
    files.put("article.html", "<title>Lamps in the fog</title><p>By Ana Lee</p><p>They help.</p>");
    files.put("a.txt", "Lamps in the snow\n\nBy Ana Lee\n\nThey help, says the institute.\n");
    files.put("zotero.bib", "@report{lee, title = {Lamps in the rain}, date = {2024-05}}\n");
    files.put("papers.ris", "TY  - RPRT\nTI  - Lamps at noon\nPY  - 2024\nER  - \n");
    files.put("more.json", "[{\"type\": \"book\", \"title\": \"Lamps\"}]\n");
    files.put("mapping.yaml", "type: article-newspaper\n");
    files.put("my-old-blog/hugo.toml", "title = 'Lamps'\nbaseURL = 'https://lamps.example/'\n");
    files.put(
        "my-old-blog/content/posts/first.md",
        "---\ntitle: First lamp\ndate: 2019-05-09\n---\nIt shone.\n");
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  @Test
  void examplesAreTrue() throws IOException, InterruptedException {
    Installed installed = Installed.in(folder);
    installed.copyArchive();
    // As it is once somebody has built and published: there is something to verify and to revise.
    installed.line("concordance record").expectDone();
    importable();
    for (String command : commands(installed)) {
      Ran help = installed.line("concordance help " + command).expectDone();
      List<String> examples = found(EXAMPLES, help.out());
      assertFalse(examples.isEmpty(), command);
      for (String example : examples) {
        // What watches does not end by itself: of its options, it is enough that there are such.
        Ran ran = installed.line(example + (isEndless(example) ? " --help" : ""));
        assertEquals(0, ran.status(), example + "\n" + ran.out() + ran.err());
      }
    }
  }

  private static boolean isEndless(String example) {
    return example.startsWith("concordance serve") || example.endsWith("--watch");
  }
}
