/**
 * The site as it is read, in Chromium: one page of each kind of three sites, in the light and in
 * the dark, wide and narrow, printed, by keyboard, and without the script.
 *
 * <p>A test takes what it needs as parameters: {@code @ExtendWith(Chromium.Provider.class)}.
 */
package org.concordance.browser;
