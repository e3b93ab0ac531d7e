package org.concordance.migrate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.concordance.testing.OldSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every file that readers of an old site could see comes, or is named. */
final class FilesOfSitesTest {

  @TempDir private Path folder;
  private OldSite site;

  @BeforeEach
  void makeSite() {
    site = new OldSite(folder);
  }

  private OldSite hugo(String text) {
    return site.write("hugo.toml", "baseURL = 'https://old.example/'\ntitle = 'Old'\n")
        .write("content/posts/a/index.md", "---\ntitle: One\ndate: 2020-01-02\n---\n" + text)
        .write("static/a.png", OldSite.PNG);
  }

  /** What the report says of the site as a whole. */
  private String general() {
    site.take();
    return site.report()
        .lines()
        .dropWhile(line -> !line.startsWith("## Of all of it together"))
        .skip(2)
        .takeWhile(line -> !line.isEmpty())
        .collect(Collectors.joining("\n", "", "\n"));
  }

  @Test
  void otherFilesThanImagesAreListedWithTheirSizes() {
    hugo("[Code](/tool.py) ![no](/bad.png) ![a](/a.png)")
        .write("static/tool.py", "print()")
        .write("static/paper.pdf", new byte[123_456])
        .write("static/notes.txt", "x")
        .write("static/robots.txt", "x")
        .write("static/site.css", "x")
        .write("content/posts/a/cite.bib", "@book{a}")
        .write("content/posts/a/rows.json", "[]")
        .write("data/list.csv", "x")
        .write("data/authors.yaml", "ana: {name: Ana Lee}\n")
        .write("static/bad.png", "words");
    assertEquals(
        """
        - file is a library of works, and does not come with the site: 'import library' takes it: 8 bytes: old/content/posts/a/cite.bib
        - file is no image that pages can show, and an archive has no place for it: before the old site goes, see to it that the file stays at its address (4 times):
          - old/content/posts/a/rows.json: 2 bytes
          - old/static/notes.txt: 1 byte
          - old/static/paper.pdf: 0.1 MB
          - old/static/tool.py: 7 bytes
        - file holds data that pages of the old site may have shown, and does not come: 1 byte: old/data/list.csv
        """,
        general());
    site.assertReports("is not the image that its name says, and was left there");
    assertFalse(Files.exists(site.archive().path("media/bad.png")));
    assertTrue(Files.exists(site.archive().path("media/a.png")));
  }

  @Test
  void imagesThatNoTextShowsAreNamedManyOfAFolderTogether() {
    hugo("![a](/a.png)")
        .write("static/copy-of-a.png", OldSite.PNG)
        .write("static/logo.svg", "<svg/>")
        .write("content/posts/a/featured.jpg", new byte[2_000]);
    for (int i = 1; i <= 5; i++) {
      site.write("static/img/" + i + ".png", new byte[30_000]);
    }
    String images =
        """
        - image is shown by no text that came, and stays behind: put it into 'media' and show it in a text, or see to it that it stays at its address (3 times):
          - old/content/posts/a/featured.jpg: 2,000 bytes
          - old/static/logo.svg: 6 bytes
          - old/static/img/: 5 images, 0.2 MB: 1.png, 2.png, 3.png …
        """;
    assertEquals(images, general());
    assertEquals(images, general());
  }

  @Test
  void pagesThatWerePublishedAsTheyAreAreNamed() {
    hugo("X.").write("static/about/index.html", "<h1>About</h1>").write("layouts/a.html", "x");
    site.take();
    site.assertReports(
        "- page was published as it is, and does not come: make content of it, with front matter,"
            + " and import again, or see to it that it stays at its address:"
            + " old/static/about/index.html\n");
  }

  @Test
  void ofJekyllWhatIsPublishedIsNamedToo() {
    site.write("_config.yml", "title: Old\nurl: https://old.example\n")
        .write("_posts/2020-01-02-a.md", "---\ntitle: Alpha\n---\nA.\n")
        .write("_bibliography/papers.bib", "@book{a}")
        .write("_data/cv.yml", "x: 1\n")
        .write("_data/authors.yml", "ana: {name: Ana Lee}\n")
        .write("_includes/x.txt", "x")
        .write("package.json", "{}")
        .write("photo.png", OldSite.PNG)
        .write("notes.txt", "x");
    assertEquals(
        """
        - file is a library of works, and does not come with the site: 'import library' takes it: 8 bytes: old/_bibliography/papers.bib
        - file holds data that pages of the old site may have shown, and does not come: 5 bytes: old/_data/cv.yml
        - file is no image that pages can show, and an archive has no place for it: before the old site goes, see to it that the file stays at its address: 1 byte: old/notes.txt
        - image is shown by no text that came, and stays behind: put it into 'media' and show it in a text, or see to it that it stays at its address: 8 bytes: old/photo.png
        """,
        general());
  }
}
