package org.concordance.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds any of many words in a text in one pass, after A. V. Aho and M. J. Corasick, "Efficient
 * string matching", <i>Communications of the ACM</i> 18 (1975), 333–340.
 *
 * <p>The cost grows with the text and with what is found, and not with the number of words.
 */
final class NameAutomaton {

  private static final int ROOT = 0;
  private static final int NONE = -1;

  /** As many children are looked through sooner than they are searched. */
  private static final int FEW = 8;

  /** How many characters are looked up in a table: those of ASCII. */
  private static final int TABLE = 128;

  /** Of nodes with more than a few children, these by the characters of ASCII; of others, empty. */
  private final int[][] tables;

  private final char[][] labels;
  private final int[][] targets;
  private final int[] fallback;
  private final int[] word;
  private final int[] shorter;

  /** Takes what is found. */
  interface Finds {

    /**
     * Takes one word.
     *
     * @param word its number
     * @param end where it ends in the text
     */
    void add(int word, int end);
  }

  /** An automaton for words that are numbered as they stand in the list; none is empty. */
  NameAutomaton(List<String> words) {
    List<SortedMap<Character, Integer>> trie = new ArrayList<>();
    trie.add(new TreeMap<>());
    int[] ends = new int[words.size()];
    for (int i = 0; i < words.size(); i++) {
      ends[i] = insert(words.get(i), trie);
    }
    int size = trie.size();
    this.labels = new char[size][];
    this.targets = new int[size][];
    this.tables = new int[size][];
    this.fallback = new int[size];
    this.word = new int[size];
    this.shorter = new int[size];
    Arrays.fill(word, NONE);
    for (int i = 0; i < ends.length; i++) {
      word[ends[i]] = i;
    }
    for (int node = 0; node < size; node++) {
      freeze(node, trie.get(node));
    }
    connect();
  }

  private static int insert(String word, List<SortedMap<Character, Integer>> trie) {
    int node = ROOT;
    for (int i = 0; i < word.length(); i++) {
      Integer next = trie.get(node).get(word.charAt(i));
      if (next == null) {
        next = trie.size();
        trie.get(node).put(word.charAt(i), next);
        trie.add(new TreeMap<>());
      }
      node = next;
    }
    return node;
  }

  private void freeze(int node, SortedMap<Character, Integer> children) {
    labels[node] = new char[children.size()];
    targets[node] = new int[children.size()];
    int i = 0;
    for (var child : children.entrySet()) {
      labels[node][i] = child.getKey();
      targets[node][i++] = child.getValue();
    }
    tables[node] = new int[i > FEW ? TABLE : 0];
    Arrays.fill(tables[node], NONE);
    for (int j = 0; j < i && labels[node][j] < tables[node].length; j++) {
      tables[node][labels[node][j]] = targets[node][j];
    }
  }

  /** Breadth first: where to go on when no longer word can be, and which shorter word ends too. */
  private void connect() {
    int[] queue = new int[labels.length];
    int filled = 1;
    for (int done = 0; done < filled; done++) {
      int node = queue[done];
      for (int i = 0; i < labels[node].length; i++) {
        int child = targets[node][i];
        fallback[child] = node == ROOT ? ROOT : next(fallback[node], labels[node][i]);
        shorter[child] = word[fallback[child]] >= 0 ? fallback[child] : shorter[fallback[child]];
        queue[filled++] = child;
      }
    }
  }

  /** Most nodes have one child or a few; the others, at which most looks end, have a table. */
  private int child(int node, char c) {
    if (c < tables[node].length) {
      return tables[node][c];
    }
    char[] own = labels[node];
    if (own.length > FEW) {
      int i = Arrays.binarySearch(own, c);
      return i < 0 ? NONE : targets[node][i];
    }
    for (int i = 0; i < own.length; i++) {
      if (own[i] == c) {
        return targets[node][i];
      }
    }
    return NONE;
  }

  private int next(int from, char c) {
    int node = from;
    int child = child(node, c);
    while (child < 0 && node != ROOT) {
      node = fallback[node];
      child = child(node, c);
    }
    return Math.max(child, ROOT);
  }

  /**
   * Finds every word that begins where one of the text may, also those that stand within others.
   *
   * @return how many moves it took: at most two for a character
   */
  int find(FoldedText text, Finds finds) {
    int moves = 0;
    int node = ROOT;
    for (int i = 0; i < text.length(); i++) {
      moves++;
      if (node == ROOT && text.isWithinWord(i)) {
        continue;
      }
      int child = child(node, text.charAt(i));
      while (child < 0 && node != ROOT) {
        node = fallback[node];
        child = node == ROOT && text.isWithinWord(i) ? NONE : child(node, text.charAt(i));
        moves++;
      }
      node = Math.max(child, ROOT);
      for (int end = node; end != ROOT; end = shorter[end]) {
        if (word[end] >= 0) {
          finds.add(word[end], i + 1);
        }
      }
    }
    return moves;
  }
}
