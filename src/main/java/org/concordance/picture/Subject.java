package org.concordance.picture;

/**
 * What a picture is to be of.
 *
 * @param id what the ids of its parts begin with, once on its page
 * @param title what it shows, without a full stop
 * @param least how many dates there have to be for a picture
 */
public record Subject(String id, String title, int least) {

  /** A picture of two dates or more. */
  public static Subject of(String id, String title) {
    return new Subject(id, title, 2);
  }
}
