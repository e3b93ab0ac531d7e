package org.concordance.cli;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where the time of a run goes, stage by stage: by the clock, of all processors, of it what Java
 * takes to compile itself and to collect garbage, and the most memory that the heap held.
 */
final class Profile {

  private static final String FORM = "%-10s %8.2f %8.2f %8.2f %8.2f %8d";

  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  /**
   * What a run took until a moment, or from one to another.
   *
   * @param clock milliseconds by the clock
   * @param processors milliseconds of all processors
   * @param compiling milliseconds of the compiler's, which are some of those
   * @param collecting milliseconds for which collections of garbage held the run up
   */
  private record Spent(double clock, double processors, double compiling, double collecting) {

    static Spent untilNow() {
      return new Spent(
          ManagementFactory.getRuntimeMXBean().getUptime(),
          SYSTEM.getProcessCpuTime() / 1e6,
          ManagementFactory.getCompilationMXBean().getTotalCompilationTime(),
          ManagementFactory.getGarbageCollectorMXBeans().stream()
              .mapToLong(GarbageCollectorMXBean::getCollectionTime)
              .sum());
    }

    Spent since(Spent before) {
      return new Spent(
          clock - before.clock,
          processors - before.processors,
          compiling - before.compiling,
          collecting - before.collecting);
    }

    String line(String stage, long heap) {
      return String.format(
          Locale.ROOT,
          FORM,
          stage,
          clock / 1000,
          processors / 1000,
          compiling / 1000,
          collecting / 1000,
          heap >> 20);
    }
  }

  private final List<String> lines = new ArrayList<>();
  private final Spent begin;
  private String stage;
  private Spent before;
  private long most;

  private Profile(String stage, Spent begin) {
    this.stage = stage;
    this.begin = begin;
    this.before = begin;
  }

  /** Of a run that began with the process. */
  static Profile ofProcess() {
    return new Profile("starting", new Spent(0, 0, 0, 0));
  }

  /** Of a run that begins now, in a process that goes on. */
  static Profile fromNow() {
    return new Profile("", Spent.untilNow());
  }

  /** A stage begins, and the one before is over. */
  void stage(String name) {
    end();
    stage = name;
  }

  private void end() {
    Spent now = Spent.untilNow();
    long heap = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      if (pool.getType() == MemoryType.HEAP) {
        heap += pool.getPeakUsage().getUsed();
        pool.resetPeakUsage();
      }
    }
    most = Math.max(most, heap);
    if (!stage.isEmpty()) {
      lines.add(now.since(before).line(stage, heap));
    }
    before = now;
  }

  /** The table, a line for each stage; the last stage is over. */
  List<String> table() {
    end();
    List<String> table = new ArrayList<>();
    table.add("stage       clock s    cpu s    jit s     gc s  heap MB");
    table.addAll(lines);
    table.add(before.since(begin).line("all", most));
    return table;
  }
}
