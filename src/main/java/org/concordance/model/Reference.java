package org.concordance.model;

import java.util.Optional;
import org.concordance.edtf.Edtf;

/**
 * A place outside the archive that bears out what a record says.
 *
 * @param url its address
 * @param title its title; the address is shown when there is none
 * @param accessed when the curator read it
 */
public record Reference(String url, Optional<String> title, Optional<Edtf> accessed) {}
