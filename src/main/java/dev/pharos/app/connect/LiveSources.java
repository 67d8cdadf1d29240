package dev.pharos.app.connect;

import dev.pharos.cli.program.Program;
import dev.pharos.cli.program.Target;
import dev.pharos.outcome.Outcome;
import dev.pharos.source.MetricSource;
import dev.pharos.source.live.LiveSource;
import java.time.InstantSource;

/// The live servers of an environment.
public record LiveSources(InstantSource clock) implements Program.Sources {
    @Override
    public Outcome<MetricSource> open(Target target) {
        return new HttpConfigs(target.secrets())
                .of(target.environment().prometheus(), target.environment().access())
                .then(config -> LiveSource.open(config, clock))
                .map(source -> source);
    }
}
