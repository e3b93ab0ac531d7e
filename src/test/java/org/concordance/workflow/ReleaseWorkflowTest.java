package org.concordance.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.concordance.start.NewArchive;
import org.concordance.start.Program;
import org.concordance.start.Settings;
import org.concordance.testing.Tree;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The workflows of releases and of new archives, held to each other and to those of this one. */
final class ReleaseWorkflowTest {

  private static final Program PROGRAM =
      Program.released("1.0.0", "https://github.com/owner/concordance", "ab12");

  /** The workflows of a new archive, by their paths. */
  private static Map<String, Map<?, ?>> started() {
    Settings settings =
        new Settings("A", Settings.NO_URL, Settings.NO_REPOSITORY, "en", Optional.empty());
    Map<String, Map<?, ?>> workflows = new TreeMap<>();
    NewArchive.files(settings, PROGRAM, true)
        .forEach(
            (path, text) -> {
              if (path.endsWith(".yml")) {
                workflows.put(path, read(text));
              }
            });
    return workflows;
  }

  private static Map<String, Map<?, ?>> ours() {
    Map<String, Map<?, ?>> workflows = new TreeMap<>();
    Tree tree = Tree.read(Path.of(".github/workflows"));
    tree.files().keySet().forEach(path -> workflows.put(path, read(tree.text(path))));
    return workflows;
  }

  private static Map<?, ?> read(String text) {
    return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(text);
  }

  private static List<Map<?, ?>> steps(Map<?, ?> workflow) {
    List<Map<?, ?>> steps = new ArrayList<>();
    if (workflow.get("jobs") instanceof Map<?, ?> jobs) {
      for (Object job : jobs.values()) {
        for (Object step : (List<?>) ((Map<?, ?>) job).get("steps")) {
          steps.add((Map<?, ?>) step);
        }
      }
    }
    return steps;
  }

  private static List<Map<?, ?>> allSteps(Map<String, Map<?, ?>> workflows) {
    return workflows.values().stream().flatMap(workflow -> steps(workflow).stream()).toList();
  }

  private static Set<String> actions(Map<String, Map<?, ?>> workflows) {
    Set<String> actions = new TreeSet<>();
    for (Map<?, ?> step : allSteps(workflows)) {
      Optional.ofNullable(step.get("uses")).ifPresent(uses -> actions.add(uses.toString()));
    }
    return actions;
  }

  private static List<String> runs(Map<?, ?> workflow) {
    return steps(workflow).stream()
        .filter(step -> step.containsKey("run"))
        .map(step -> step.get("run").toString())
        .toList();
  }

  @Test
  void newArchivesUseTheActionsOfThisRepositoryInTheirVersions() {
    Set<String> actions = actions(started());
    assertTrue(actions.size() >= 5, actions.toString());
    assertTrue(actions(ours()).containsAll(actions), actions.toString());
  }

  @Test
  void allActionsAreOfGithubItself() {
    for (String action : actions(ours())) {
      assertTrue(action.matches("actions/[a-z-]+@v[0-9]+"), action);
    }
  }

  @Test
  void nothingOfGithubIsSplicedIntoACommand() {
    List<Map<?, ?>> steps = new ArrayList<>(allSteps(started()));
    steps.addAll(allSteps(ours()));
    assertTrue(steps.size() > 20, "only " + steps.size());
    steps.forEach(step -> assertFalse(String.valueOf(step.get("run")).contains("${{"), "" + step));
  }

  @Test
  void newArchivesArePublishedAsThisOneIs() {
    Map<?, ?> theirs = started().get(".github/workflows/pages.yml");
    Map<?, ?> ours = ours().get("pages.yml");
    for (String key : List.of("name", "on", "permissions", "concurrency")) {
      assertEquals(ours.get(key), theirs.get(key), key);
    }
    assertEquals(
        List.of(
            "bash .github/scripts/program",
            "bash .github/scripts/record",
            "bash .github/scripts/commit"),
        runs(theirs));
    Map<Object, Object> record = new LinkedHashMap<>(env(ours, "record"));
    record.put("CONCORDANCE", "${{ steps.program.outputs.jar }}");
    assertEquals(record, env(theirs, "record"));
    List<Map<?, ?>> end = steps(ours).subList(steps(ours).size() - 2, steps(ours).size());
    assertEquals(end, steps(theirs).subList(steps(theirs).size() - 2, steps(theirs).size()));
  }

  private static Map<?, ?> env(Map<?, ?> workflow, String script) {
    return steps(workflow).stream()
        .filter(step -> String.valueOf(step.get("run")).endsWith("/scripts/" + script))
        .map(step -> (Map<?, ?>) step.get("env"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void onlyPublishingMayWrite() {
    for (String name : List.of("check", "links")) {
      Map<?, ?> workflow = started().get(".github/workflows/" + name + ".yml");
      assertEquals(Map.of("contents", "read"), workflow.get("permissions"), name);
    }
    assertEquals(Map.of("contents", "write"), ours().get("release.yml").get("permissions"));
  }

  @Test
  void theScriptsOfANewArchiveAreInIt() {
    Settings settings =
        new Settings("A", Settings.NO_URL, Settings.NO_REPOSITORY, "en", Optional.empty());
    Set<String> files = NewArchive.files(settings, PROGRAM, false).keySet();
    Pattern script = Pattern.compile("\\.github/scripts/\\S+");
    Set<String> named = new TreeSet<>();
    for (Map<?, ?> workflow : started().values()) {
      runs(workflow)
          .forEach(run -> script.matcher(run).results().forEach(found -> named.add(found.group())));
    }
    assertEquals(3, named.size(), named.toString());
    assertTrue(files.containsAll(named), named.toString());
  }

  @Test
  void aReleaseIsCheckedAndTestedBeforeItIsBuiltAndPublished() {
    Map<?, ?> release = ours().get("release.yml");
    assertEquals(Map.of("push", Map.of("tags", List.of("v*"))), release.get("on"));
    assertEquals(
        List.of(
            ".github/scripts/release-check",
            ".ci/run",
            ".github/scripts/release-build",
            ".github/scripts/release-publish"),
        runs(release));
    assertEquals(
        Map.of("TAG", "${{ github.ref_name }}", "GH_TOKEN", "${{ github.token }}"),
        env(release, "release-publish"));
  }
}
