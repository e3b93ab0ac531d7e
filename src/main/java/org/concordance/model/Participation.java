package org.concordance.model;

/** An actor in a reading, under one role. */
public record Participation(String actor, Role role) {}
