package org.concordance.model;

/**
 * Another name of an actor, topic or event.
 *
 * @param name the name
 * @param link whether the name in a text may be linked to the record by the program
 */
public record OtherName(String name, boolean link) {}
