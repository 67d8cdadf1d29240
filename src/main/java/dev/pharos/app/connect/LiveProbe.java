package dev.pharos.app.connect;

import dev.pharos.http.config.HttpConfig;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.settings.Environment;
import dev.pharos.settings.secret.Secret;
import dev.pharos.settings.secret.SecretReply;
import dev.pharos.settings.secret.SecretStore;
import dev.pharos.source.live.Probe;
import dev.pharos.source.live.ProbeResult;
import dev.pharos.ui.environment.EnvironmentDraft;
import dev.pharos.ui.environment.EnvironmentProbe;
import java.time.InstantSource;

/// Tries an address with the secrets that were typed and, for the rest, those that are kept.
public record LiveProbe(InstantSource clock, SecretStore kept) implements EnvironmentProbe {
    @Override
    public ProbeResult test(EnvironmentDraft draft) {
        Environment environment = draft.environment();
        return switch (new HttpConfigs(name -> read(draft, name)).of(environment.prometheus(), environment.access())) {
            case Outcome.Success<HttpConfig>(HttpConfig config, var _) -> new Probe(clock).test(config);
            case Outcome.Failed<HttpConfig>(Failure failure) ->
                new ProbeResult.Failed(environment.prometheus().toString(), failure);
        };
    }

    private SecretReply read(EnvironmentDraft draft, String name) {
        Secret typed = draft.secrets().get(name);
        return typed == null ? kept.read(name) : new SecretReply.Found(typed);
    }
}
