package org.concordance.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

final class ProgressLineTest {

  private static final long ONE_HOUR_NANOS = 3_600_000_000_000L;

  @Test
  void isSilentInAPipe() {
    assertEquals("", shown(false, 0));
  }

  @Test
  void isSilentAsLongAsNobodyIsKeptWaiting() {
    assertEquals("", shown(true, ONE_HOUR_NANOS));
  }

  @Test
  void isShownOnATerminalAndTakenAwayOnce() {
    assertEquals("\r\u001B[Klinking …\r\u001B[Krendering …\r\u001B[K", shown(true, 0));
  }

  private static String shown(boolean terminal, long patience) {
    StringWriter err = new StringWriter();
    ProgressLine progress = new ProgressLine(new PrintWriter(err), terminal, patience);
    progress.stage("linking");
    progress.stage("rendering");
    progress.clear();
    progress.clear();
    return err.toString();
  }
}
