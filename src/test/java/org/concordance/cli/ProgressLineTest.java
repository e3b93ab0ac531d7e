package org.concordance.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

final class ProgressLineTest {

  private final StringWriter err = new StringWriter();

  @Test
  void isSilentInAPipe() throws InterruptedException {
    show(new ProgressLine(new PrintWriter(err), false));
    assertEquals("", err.toString());
  }

  @Test
  void isShownOnATerminalAfterASecondAndTakenAway() throws InterruptedException {
    show(new ProgressLine(new PrintWriter(err), true));
    assertEquals("\r\u001B[Klinking …\r\u001B[Krendering …\r\u001B[K", err.toString());
  }

  private static void show(ProgressLine progress) throws InterruptedException {
    progress.stage("reading");
    Thread.sleep(1100);
    progress.stage("linking");
    progress.stage("rendering");
    progress.clear();
    progress.clear();
  }
}
