package org.concordance.outside;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does many things at servers: at each one after the other, at several servers at a time. */
final class Round {

  private final Map<String, List<Callable<Void>>> byServer = new LinkedHashMap<>();

  /** Something that is done at a server. */
  interface Errand {
    void run() throws InterruptedException;
  }

  /** Adds an errand. */
  void add(URI address, Errand errand) {
    byServer
        .computeIfAbsent(Doors.server(address), key -> new ArrayList<>())
        .add(
            () -> {
              errand.run();
              return null;
            });
  }

  /**
   * Does all of them, and returns when they are done.
   *
   * @param servers at how many servers at a time
   */
  void run(int servers) {
    ExecutorService workers =
        Executors.newFixedThreadPool(
            servers,
            task -> {
              Thread worker = new Thread(task, "outside");
              worker.setDaemon(true);
              return worker;
            });
    try {
      List<Future<Void>> all = new ArrayList<>();
      byServer.values().forEach(errands -> all.add(workers.submit(() -> inTurn(errands))));
      for (Future<Void> one : all) {
        one.get();
      }
    } catch (InterruptedException | CancellationException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      workers.shutdownNow();
    }
  }

  private static Void inTurn(List<Callable<Void>> errands) throws Exception {
    for (Callable<Void> errand : errands) {
      errand.call();
    }
    return null;
  }
}
