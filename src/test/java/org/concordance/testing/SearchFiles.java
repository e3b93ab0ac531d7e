package org.concordance.testing;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concordance.model.Output;

/** Reads a search index back from its files, by the description of their format alone. */
public final class SearchFiles {

  private static final Pattern CALL =
      Pattern.compile("addSearch\\(\"([a-z]+)\",(\\d+),(.*)\\);\\n", Pattern.DOTALL);
  private static final String DIGITS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

  private final SortedMap<String, byte[]> files = new TreeMap<>();
  private final String generation;

  private SearchFiles(String generation) {
    this.generation = generation;
  }

  /** The index that is named in the files of a site. */
  public static SearchFiles of(List<Output> site) {
    SortedMap<String, byte[]> all = new TreeMap<>();
    site.stream()
        .filter(file -> file.path().startsWith("search/"))
        .forEach(file -> all.put(file.path(), file.bytes()));
    String current = call(all.get("search/current.js"), "current", 0).getAsString();
    SearchFiles found = new SearchFiles(current);
    String folder = "search/" + current + "/";
    all.forEach(
        (path, bytes) -> {
          if (path.startsWith(folder)) {
            found.files.put(path.substring(folder.length()), bytes);
          }
        });
    return found;
  }

  /** The name of its folder. */
  public String generation() {
    return generation;
  }

  /** Its files, by their names. */
  public SortedMap<String, byte[]> files() {
    return files;
  }

  private static JsonElement call(byte[] file, String kind, int number) {
    Matcher call = CALL.matcher(new String(file, StandardCharsets.UTF_8));
    if (!call.matches()
        || !call.group(1).equals(kind)
        || Integer.parseInt(call.group(2)) != number) {
      throw new AssertionError("no call for " + kind + number);
    }
    return JsonParser.parseString(call.group(3));
  }

  /** What the only file of a kind hands over. */
  public JsonObject only(String kind) {
    return call(files.get(kind + ".js"), kind, 0).getAsJsonObject();
  }

  /** How many files there are of a kind. */
  public int count(String kind) {
    return (int) files.keySet().stream().filter(name -> name.matches(kind + "\\d+\\.js")).count();
  }

  /** What one of several files of a kind hands over. */
  public JsonElement data(String kind, int number) {
    return call(files.get(kind + number + ".js"), kind, number);
  }

  /** The lines of one of several files of a kind, each in its columns. */
  public List<List<String>> lines(String kind, int number) {
    List<List<String>> lines = new ArrayList<>();
    for (String line : data(kind, number).getAsString().split("\n", -1)) {
      lines.add(List.of(line.split("\t", -1)));
    }
    return lines;
  }

  /** The lines of all files of a kind. */
  public List<List<String>> lines(String kind) {
    List<List<String>> lines = new ArrayList<>();
    for (int i = 0; i < count(kind); i++) {
      lines.addAll(lines(kind, i));
    }
    return lines;
  }

  /** The documents, by their numbers. */
  public List<JsonArray> documents() {
    List<JsonArray> documents = new ArrayList<>();
    for (int i = 0; i < count("d"); i++) {
      data("d", i).getAsJsonArray().forEach(one -> documents.add(one.getAsJsonArray()));
    }
    return documents;
  }

  /** For each head, its postings. */
  public Map<String, List<Posting>> postings() {
    Map<String, List<Posting>> postings = new TreeMap<>();
    for (List<String> line : lines("w")) {
      if (line.size() == 3) {
        postings.put(line.get(0), postings(line.get(2)));
      }
    }
    return postings;
  }

  private static List<Posting> postings(String text) {
    List<Posting> postings = new ArrayList<>();
    Numbers numbers = new Numbers(text);
    int document = 0;
    while (numbers.hasNext()) {
      document += numbers.next();
      postings.add(new Posting(document, numbers.digit()));
    }
    return postings;
  }

  /**
   * A document that has a word.
   *
   * @param weight how much the word tells of it, 0 to 63
   */
  public record Posting(int document, int weight) {}

  /** Numbers in a text, one after the other. */
  public static final class Numbers {

    private final String text;
    private int at;

    /** The numbers of a text. */
    public Numbers(String text) {
      this.text = text;
    }

    /** Whether there are more. */
    public boolean hasNext() {
      return at < text.length();
    }

    /** One character's value. */
    public int digit() {
      return DIGITS.indexOf(text.charAt(at++));
    }

    /** A number of one or more characters. */
    public int next() {
      int number = 0;
      for (int shift = 0; ; shift += 5) {
        int digit = digit();
        number |= (digit & 31) << shift;
        if (digit < 32) {
          return number;
        }
      }
    }
  }
}
