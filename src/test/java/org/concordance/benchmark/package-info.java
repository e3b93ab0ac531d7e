/**
 * Measures the program beside Hugo and Pagefind: the same made-up articles, turn by turn, in one
 * run. No test; see CONTRIBUTING.
 */
@NullMarked
package org.concordance.benchmark;

import org.jspecify.annotations.NullMarked;
