/**
 * The guides for people, followed word by word: each command that they name, each edit that they
 * ask for, each page that they lead to, and each output that they show.
 */
@NullMarked
package org.concordance.guide;

import org.jspecify.annotations.NullMarked;
