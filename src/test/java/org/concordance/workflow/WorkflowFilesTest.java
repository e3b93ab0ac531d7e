package org.concordance.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The workflow files hold together with each other and with the scripts. */
final class WorkflowFilesTest {

  private static final Path WORKFLOWS = Path.of(".github/workflows");
  private static final Path SCRIPTS = Path.of(".github/scripts");
  private static final Pattern SCRIPT = Pattern.compile("\\.(ci|github)/\\S+");

  private static Map<?, ?> read(String workflow) throws IOException {
    String text = Files.readString(WORKFLOWS.resolve(workflow));
    return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(text);
  }

  private static Map<?, ?> at(Map<?, ?> map, String key) {
    return (Map<?, ?>) map.get(key);
  }

  private static List<Map<?, ?>> steps(Map<?, ?> workflow) {
    List<Map<?, ?>> steps = new ArrayList<>();
    for (Object job : at(workflow, "jobs").values()) {
      for (Object step : (List<?>) ((Map<?, ?>) job).get("steps")) {
        steps.add((Map<?, ?>) step);
      }
    }
    return steps;
  }

  /** What a step runs: its command, or its action without the version. */
  private static String work(Map<?, ?> step) {
    return step.containsKey("run")
        ? step.get("run").toString()
        : step.get("uses").toString().replaceFirst("@.*", "");
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  @Test
  void theScriptsThatAreNamedAreThereAndCanBeRun() throws IOException {
    List<String> named = new ArrayList<>();
    for (Path workflow : files(WORKFLOWS)) {
      for (Map<?, ?> step : steps(read(workflow.getFileName().toString()))) {
        SCRIPT.matcher(work(step)).results().map(MatchResult::group).forEach(named::add);
      }
    }
    assertTrue(named.containsAll(List.of(".ci/run", ".github/scripts/commit")), named.toString());
    named.forEach(script -> assertTrue(Files.isExecutable(Path.of(script)), script));
  }

  @Test
  void everyScriptStopsAtTheFirstFailureAndSaysWhatItIsFor() throws IOException {
    for (Path script : files(SCRIPTS)) {
      String text = Files.readString(script);
      assertTrue(text.startsWith("#!/usr/bin/env bash\n# "), script.toString());
      assertTrue(text.contains("\nset -euo pipefail\n"), script.toString());
      assertTrue(text.contains("environment") || text.contains("# Environment:"), text);
    }
  }

  @Test
  void thePagesWorkflowRunsOnMainAloneAndNeverForAPullRequest() throws IOException {
    Map<?, ?> pages = read("pages.yml");
    assertEquals(Set.of("push", "workflow_dispatch"), at(pages, "on").keySet());
    assertEquals(Map.of("branches", List.of("main")), at(pages, "on").get("push"));
    Map<?, ?> publish = at(at(pages, "jobs"), "publish");
    assertEquals("github.ref == 'refs/heads/main'", publish.get("if"));
    assertEquals("main", at(steps(pages).get(0), "with").get("ref"));
    assertEquals(Map.of("group", "pages", "cancel-in-progress", false), pages.get("concurrency"));
  }

  @Test
  void itMayDoWhatItDoesAndNothingElse() throws IOException {
    assertEquals(
        Map.of("contents", "write", "pages", "write", "id-token", "write"),
        read("pages.yml").get("permissions"));
    assertEquals(Map.of("contents", "read"), read("ci.yml").get("permissions"));
  }

  @Test
  void itRecordsBeforeItTestsAndCommitsBeforeItPublishes() throws IOException {
    assertEquals(
        List.of(
            "actions/checkout",
            "actions/setup-java",
            "actions/configure-pages",
            "mvn -B --no-transfer-progress package -DskipTests -Dexec.skip",
            ".github/scripts/record",
            "mvn -B --no-transfer-progress test",
            ".github/scripts/commit",
            "actions/upload-pages-artifact",
            "actions/deploy-pages"),
        steps(read("pages.yml")).stream().map(WorkflowFilesTest::work).toList());
  }

  @Test
  void itPublishesTheWholeSiteOnceMainHoldsIt() throws IOException {
    List<Map<?, ?>> steps = steps(read("pages.yml"));
    Map<?, ?> upload = steps.get(steps.size() - 2);
    Map<?, ?> deploy = steps.get(steps.size() - 1);
    assertEquals("commit", steps.get(steps.size() - 3).get("id"));
    for (Map<?, ?> step : List.of(upload, deploy)) {
      assertEquals("steps.commit.outputs.published == 'true'", step.get("if"));
    }
    // Without the second, the files whose names begin with a dot are left out.
    assertEquals(Map.of("path", "site", "include-hidden-files", true), upload.get("with"));
  }

  @Test
  void theStepThatRecordsIsGivenWhatPagesReports() throws IOException {
    Map<?, ?> record =
        steps(read("pages.yml")).stream()
            .filter(step -> work(step).equals(".github/scripts/record"))
            .findFirst()
            .orElseThrow();
    assertEquals(
        Map.of(
            "BASE_URL", "${{ steps.pages.outputs.base_url }}",
            "REPOSITORY_URL", "${{ github.server_url }}/${{ github.repository }}"),
        record.get("env"));
  }

  @Test
  void testsOfAChangeRecordNothingAndAskForNoSite() throws IOException {
    Map<?, ?> ci = read("ci.yml");
    assertEquals(Set.of("push", "pull_request"), at(ci, "on").keySet());
    for (Map<?, ?> step : steps(ci)) {
      assertTrue(!work(step).contains("record"), work(step));
      if (work(step).equals(".ci/run")) {
        assertEquals(Map.of("COMPARE_SITE", "false"), step.get("env"));
      }
    }
  }
}
