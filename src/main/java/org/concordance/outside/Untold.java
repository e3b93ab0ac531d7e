package org.concordance.outside;

/** Why it cannot be told whether a link is good, each reason in its own words. */
final class Untold {

  private static final String LOOK = "open it in a browser to see whether it is there";
  private static final String LATER = "it is asked again in the next run";

  private Untold() {}

  static String why(Verdict verdict, String server) {
    return switch (verdict.kind()) {
      case REFUSED ->
          server + " does not show it to a program (it answers " + verdict.status() + ")";
      case BUSY -> server + " wants to be asked later (it answers " + verdict.status() + ")";
      case FAILING -> server + " has trouble of its own (it answers " + verdict.status() + ")";
      case UNSAFE -> "the certificate of " + server + " is not accepted";
      case NO_SERVER -> "no server is found by the name " + server;
      case NO_CONNECTION -> server + " takes no connection";
      case SILENT -> server + " does not answer in time";
      case BROKEN -> "what " + server + " answers cannot be understood";
      case ENDLESS -> server + " leads on and on, and to no page";
      case FINE, MOVED, HOME, GONE, UNASKED ->
          throw new IllegalArgumentException(verdict.toString());
    };
  }

  static String cure(Verdict.Kind kind) {
    return switch (kind) {
      case REFUSED, BROKEN, ENDLESS -> LOOK;
      case BUSY, FAILING, NO_CONNECTION, SILENT -> LATER + "; or " + LOOK;
      case UNSAFE -> LOOK + "; if it warns too, write the address of a snapshot";
      case NO_SERVER ->
          "look whether the name is written right; a site that has gone for good is best replaced"
              + " by a snapshot";
      case FINE, MOVED, HOME, GONE, UNASKED -> throw new IllegalArgumentException(kind.toString());
    };
  }
}
