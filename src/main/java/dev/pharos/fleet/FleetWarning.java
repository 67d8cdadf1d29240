package dev.pharos.fleet;

import dev.pharos.fleet.instance.Target;
import java.util.List;

/// Something about the fleet that a DBA should know although no alert may fire for it.
public sealed interface FleetWarning {
    /// Keys of the instances concerned.
    List<String> instances();

    Severity severity();

    /// A master and its replica die together when this node does.
    record SharedNode(String node, String master, String replica) implements FleetWarning {
        @Override
        public List<String> instances() {
            return List.of(master, replica);
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /// Nothing copies this master.
    record NoReplica(String group, String master) implements FleetWarning {
        @Override
        public List<String> instances() {
            return List.of(master);
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /// None of these takes writes: their master is lost, or nobody watches it.
    ///
    /// @param masterAddress as the replicas name it, `host:port`; empty where they copy each other
    record NoMaster(String group, String masterAddress, List<String> instances) implements FleetWarning {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /// Two masters with one history: both take writes, one of them will lose them.
    record SplitBrain(String group, String replicationId, List<String> masters) implements FleetWarning {
        @Override
        public List<String> instances() {
            return masters;
        }

        @Override
        public Severity severity() {
            return Severity.CRITICAL;
        }
    }

    /// A replica that answers has lost its master.
    record LinkDown(String replica, String masterAddress) implements FleetWarning {
        @Override
        public List<String> instances() {
            return List.of(replica);
        }

        @Override
        public Severity severity() {
            return Severity.CRITICAL;
        }
    }

    /// A replica acknowledges later than ten seconds.
    record Lagging(String replica, double seconds, double bytes) implements FleetWarning {
        @Override
        public List<String> instances() {
            return List.of(replica);
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /// Many targets of one job report one and the same process: most often a forgotten `metrics_path: /scrape`.
    record SharedRunId(String job, String runId, List<String> instances) implements FleetWarning {
        @Override
        public Severity severity() {
            return Severity.CRITICAL;
        }
    }

    record ClusterFailing(String cluster, double slotsFailing, List<String> instances) implements FleetWarning {
        @Override
        public Severity severity() {
            return Severity.CRITICAL;
        }
    }

    /// @param ratio used over `maxmemory`, 1 is the whole
    record MemoryNearLimit(String instance, double ratio) implements FleetWarning {
        @Override
        public List<String> instances() {
            return List.of(instance);
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /// What `maxmemory` allows is used, and nothing may be evicted: writes are refused, or are about to be.
    ///
    /// @param ratio used over `maxmemory`, 1 is the whole
    record MemoryFull(String instance, double ratio) implements FleetWarning {
        @Override
        public List<String> instances() {
            return List.of(instance);
        }

        @Override
        public Severity severity() {
            return Severity.CRITICAL;
        }
    }

    /// Connections were turned away because `maxclients` is reached.
    record RejectedConnections(String instance, double perSecond) implements FleetWarning {
        @Override
        public List<String> instances() {
            return List.of(instance);
        }

        @Override
        public Severity severity() {
            return Severity.CRITICAL;
        }
    }

    /// The last attempt to write the data set to disk failed.
    record PersistenceFailing(String instance, Kind kind) implements FleetWarning {
        public enum Kind {
            RDB_SAVE,
            AOF_WRITE,
            AOF_REWRITE
        }

        @Override
        public List<String> instances() {
            return List.of(instance);
        }

        @Override
        public Severity severity() {
            return Severity.CRITICAL;
        }
    }

    /// One of several targets that report on an instance can't be scraped; the others still do.
    record TargetDown(String instance, Target target) implements FleetWarning {
        @Override
        public List<String> instances() {
            return List.of(instance);
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }
    }
}
