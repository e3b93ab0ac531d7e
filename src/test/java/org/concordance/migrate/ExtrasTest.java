package org.concordance.migrate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.concordance.testing.OldSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Marks of the old site's Markdown that an archive does not have become others, or are named. */
final class ExtrasTest {

  @TempDir private Path folder;

  private String made(OldSite site) {
    assertEquals(0, site.take().status());
    site.assertBuilds();
    return site.archive().text("readings/2020-alpha.md").replaceFirst("(?s)^---\n.*?\n---\n", "")
        + "----\n"
        + site.report()
            .lines()
            .dropWhile(line -> !line.startsWith("## What was left out"))
            .skip(2)
            .takeWhile(line -> !line.isEmpty())
            .map(line -> line.replace("old/content/posts/a.md", "a").replace(" (2020-alpha)", ""))
            .map(line -> line.replace("old/_posts/2020-01-02-a.md", "a"))
            .map(line -> line + "\n")
            .collect(Collectors.joining());
  }

  private String hugo(String settings, String body) {
    return made(
        new OldSite(folder)
            .write("hugo.yaml", "baseURL: https://old.example/\n" + settings)
            .write("content/posts/a.md", "---\ntitle: Alpha\ndate: 2020-01-02\n---\n" + body));
  }

  private String jekyll(String settings, String body) {
    return made(
        new OldSite(folder)
            .write("_config.yml", "title: T\nurl: https://old.example\n" + settings)
            .write("_posts/2020-01-02-a.md", "---\ntitle: Alpha\n---\n" + body));
  }

  @Test
  void whatGoldmarkKnowsBecomesElementsAndLetters() {
    assertEquals(
        """
        <del>Gone</del> and ~~ not, `~~code~~`, H~2~O, x^2^.

        - ☐ open
        - ☑ done [ ]

        > **Warning**
        >
        > Mind it.
        ----
        """,
        hugo(
            "",
            """
            ~~Gone~~ and ~~ not, `~~code~~`, H~2~O, x^2^.

            - [ ] open
            - [x] done [ ]

            > [!WARNING]
            > Mind it.
            """));
  }

  @Test
  void marksThatTheSettingsSwitchOnAreElements() {
    assertEquals(
        """
        H<sub>2</sub>O, x<sup>2</sup>, <mark>yes *so*</mark>, 1 == 1, <ins>new</ins>, a~b, :smile: at 10:30:45
        ----
        - emoji has no counterpart, and stays as it is: :smile:: a:5
        """,
        hugo(
            """
            enableEmoji: true
            markup:
              goldmark:
                extensions:
                  extras:
                    subscript: {enable: true}
                    superscript: {enable: true}
                    mark: {enable: true}
                    insert: {enable: true}
            """,
            "H~2~O, x^2^, ==yes *so*==, 1 == 1, ++new++, a~b, :smile: at 10:30:45\n"));
  }

  @Test
  void mathsIsItsOwnWordsAsCode() {
    assertEquals(
        """
        Inline `\\frac{a}{b}_1` and `x_i`, but $$ is a price, and so is $$.

        ```tex
        a = {b} \\\\
        [c](d)
        ```
        ----
        - maths has no counterpart, and stands as code (3 times): a:5, a:7
        """,
        hugo(
            "",
            """
            Inline $$\\frac{a}{b}_1$$ and \\\\(x_i\\\\), but $$ is a price, and so is $$.

            $$
            a = {b} \\\\
            [c](d)
            $$
            """));
  }

  @Test
  void whatKramdownAloneKnowsIsTakenOrNamed() {
    assertEquals(
        """
        The HTML way.\\
        Next line, seen.

        More.

        ```
        {::comment}
        *[HTML]: code
        ```
        ----
        - kramdown's comment does not come (2 times): a:11:1, a:5
        - abbreviation is not explained any more where it stands in the text: HTML: Hypertext: a:13:1
        """,
        jekyll(
            "",
            """
            The HTML way.\\\\
            Next line{::comment}hidden{:/comment}, seen.

            {::comment}
            Secret

            too
            {:/comment}

            *[HTML]: Hypertext

            More.

            ```
            {::comment}
            *[HTML]: code
            ```
            """));
  }

  @Test
  void attributesOfBlocksStayWhereTheyAreAllowed() {
    assertEquals(
        """
        ## Heading {#own .x}

        Text.
        {lang="ko"}

        A set \\{x=1} and comment.
        ----
        - attribute 'style' is not allowed (2 times): a:5, a:8
        - HTML comment does not come: a:10
        """,
        hugo(
            "",
            """
            ## Heading {#own .x style="color: red"}

            Text.
            {lang="ko" style=x}

            A set {x=1} and <!-- hidden -->comment.
            """));
  }
}
