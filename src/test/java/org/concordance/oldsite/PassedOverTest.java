package org.concordance.oldsite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import org.concordance.testing.OldSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are no part of a site, by its settings and by the rules of its program. */
final class PassedOverTest {

  @TempDir private Path folder;

  private Tree read(String config, String settings, String... paths) {
    OldSite site = new OldSite(folder);
    site.write(config, settings.replace(";", "\n") + "\n");
    for (String path : paths) {
      site.write(path, "---\ntitle: X\n---\nText.\n");
    }
    Tree tree = Tree.of(folder.resolve("old"));
    return PassedOver.in(tree, Settings.of(tree, Generator.of(tree).orElseThrow()));
  }

  private String passed(String config, String settings, String path) {
    Tree tree = read(config, settings, path);
    String told =
        tree.left().stream()
            .map(
                one ->
                    one.subject()
                        + " "
                        + one.place().file()
                        + ": "
                        + one.message()
                        + ": "
                        + one.value())
            .collect(Collectors.joining("\n"))
            .replace(folder + "/", "")
            .replace("was no part of the old site: ", "");
    assertEquals(told.isEmpty(), tree.has(path), told);
    return told;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          exclude: [private.md]      | private.md       | file old/private.md: 'exclude' names it: private.md, old/_config.yml:1:11
          exclude: [private.md]      | sub/private.md   | ""
          exclude: [/private.md]     | private.md       | file old/private.md: 'exclude' names it: /private.md, old/_config.yml:1:11
          exclude: [internal/]       | internal/a/x.md  | folder old/internal: 'exclude' names it: internal/, old/_config.yml:1:11
          exclude: [internal]        | internals/x.md   | folder old/internals: 'exclude' names it: internal, old/_config.yml:1:11
          exclude:;  - "*.tmp.md"    | a.tmp.md         | file old/a.tmp.md: 'exclude' names it: *.tmp.md, old/_config.yml:2:5
          exclude: ["*.tmp.md"]      | sub/a.tmp.md     | file old/sub/a.tmp.md: 'exclude' names it: *.tmp.md, old/_config.yml:1:11
          exclude: ["notes/**"]      | notes/y.md       | folder old/notes: 'exclude' names it: notes/**, old/_config.yml:1:11
          exclude: [_posts/a]        | _posts/a/x.md    | folder old/_posts/a: 'exclude' names it: _posts/a, old/_config.yml:1:11
          exclude: ["{a,b}.md"]      | a.md             | ""
          exclude: [a.md];include: [a.md]         | a.md     | ""
          exclude: [sub];include: [sub/a.md]      | sub/a.md | folder old/sub: 'exclude' names it: sub, old/_config.yml:1:11
          title: T                   | #a.md            | file old/#a.md: Jekyll passes over names of that kind: #a.md
          title: T                   | sub/_a.md        | file old/sub/_a.md: Jekyll passes over names of that kind: _a.md
          title: T                   | sub/~b/a.md      | folder old/sub/~b: Jekyll passes over names of that kind: ~b
          include: [_a.md]           | sub/_a.md        | ""
          title: T                   | sub/_posts/a.md  | ""
          title: T                   | _docs/a.md       | ""
          title: T                   | my/_docs/a.md    | folder old/my/_docs: Jekyll passes over names of that kind: _docs
          collections_dir: my        | my/_docs/a.md    | ""
          """)
  void jekyllPassesOver(String settings, String path, String told) {
    assertEquals(told, passed("_config.yml", settings, path));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          ignoreFiles = ['ign\\.md$']     | content/posts/ign.md | file old/content/posts/ign.md: 'ignoreFiles' matches it: ign\\.md$, old/hugo.toml:1:16
          ignoreFiles = ['ign\\.md$']     | content/posts/b.md   | ""
          ignoreFiles = '^content/posts/' | content/posts/b.md   | ""
          ignoreFiles = '/content/posts/' | content/posts/b.md   | file old/content/posts/b.md: 'ignoreFiles' matches it: /content/posts/, old/hugo.toml:1:1
          ignoreFiles = ['(?P<n>b)\\.md'] | content/b.md         | file old/content/b.md: 'ignoreFiles' matches it: (?P<n>b)\\.md, old/hugo.toml:1:16
          languages.de.ignoreFiles = ['b'] | content/b.de.md     | file old/content/b.de.md: 'ignoreFiles' matches it: b, old/hugo.toml:1:29
          languages.de.ignoreFiles = ['b'] | content/b.md        | ""
          [[module.mounts]];source='content';target='content';excludeFiles='posts/*' | content/posts/b.md | file old/content/posts/b.md: its mount leaves it out: old/hugo.toml:1:1
          [[module.mounts]];source='content';target='content';excludeFiles='posts/*' | content/b.md | ""
          [[module.mounts]];source='content';target='content';includeFiles=['/a/**'] | content/b.md | file old/content/b.md: its mount leaves it out: old/hugo.toml:1:1
          [[module.mounts]];source='content';target='content';includeFiles=['/a/**'] | content/a/b.md | ""
          """)
  void hugoPassesOver(String settings, String path, String told) {
    assertEquals(told, passed("hugo.toml", settings, path));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          ignored_content=['*.priv.md'] | content/b/a.priv.md | file old/content/b/a.priv.md: 'ignored_content' matches it: *.priv.md, old/zola.toml:1:18
          ignored_content=['b/ign*']    | content/b/ign.md    | file old/content/b/ign.md: 'ignored_content' matches it: b/ign*, old/zola.toml:1:18
          ignored_content=['**/b/*.{md,txt}'] | content/b/a.md | file old/content/b/a.md: 'ignored_content' matches it: **/b/*.{md,txt}, old/zola.toml:1:18
          ignored_content=['gn.md']     | content/b/ign.md    | ""
          """)
  void zolaPassesOver(String settings, String path, String told) {
    assertEquals(told, passed("zola.toml", settings, path));
  }

  @Test
  void hugoIgnoresFilesOfContentAlone() {
    Tree tree = read("hugo.toml", "ignoreFiles = ['.md']", "content/a.md", "static/a.md");
    assertEquals("[hugo.toml, static/a.md]", tree.files().keySet().toString());
  }

  @Test
  void aFolderThatIsPassedOverIsToldOnce() {
    Tree tree = read("_config.yml", "exclude: [in]", "in/a.md", "in/b.md", "out.md");
    assertEquals(1, tree.left().size(), tree.left().toString());
    assertEquals("[_config.yml, out.md]", tree.files().keySet().toString());
    Site site = Site.read(folder.resolve("old"), Optional.empty(), Mapping.NONE).orElseThrow();
    assertEquals(1, site.documents().found().size());
    assertTrue(site.remarks().containsAll(tree.left()), site.remarks().toString());
  }

  @Test
  void anExpressionThatIsNotUnderstoodIsTold() {
    Tree tree = read("hugo.toml", "ignoreFiles = ['a(']", "content/a.md", "content/b.md");
    assertEquals(1, tree.left().size(), tree.left().toString());
    assertTrue(tree.left().get(0).message().startsWith("is not understood here"));
    assertTrue(tree.has("content/a.md"));
  }

  @Test
  void noPatternTakesLong() {
    String path = "/" + "a".repeat(200) + "/" + "a".repeat(3800);
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          assertTrue(GoExpression.finds("(a+)+$|(a*)*b", path + "!"));
          assertTrue(GoExpression.finds("^/(a|b|/)*$", path));
          assertTrue(!GoExpression.isUnderstood("(".repeat(100_000)));
          assertTrue(Glob.matchesAcross("*a".repeat(2000), path));
        });
  }
}
