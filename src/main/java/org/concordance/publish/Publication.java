package org.concordance.publish;

/**
 * What publishing did.
 *
 * @param files how many files the site has, the manifest included
 * @param added how many are new
 * @param changed how many have other content than before
 * @param removed how many are gone
 */
public record Publication(int files, int added, int changed, int removed) {

  /** Whether the folder was left as it was. */
  public boolean isUnchanged() {
    return added + changed + removed == 0;
  }
}
