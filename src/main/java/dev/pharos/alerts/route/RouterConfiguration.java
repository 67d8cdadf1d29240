package dev.pharos.alerts.route;

import dev.pharos.alerting.AlertRouter;
import dev.pharos.alerting.AlertRouters;
import dev.pharos.alerting.RouterStatus;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.series.Labels;
import java.util.List;
import java.util.Optional;

/// What is known of an Alertmanager's configuration.
///
/// @param inhibitions in their order
public record RouterConfiguration(RoutingTree tree, List<InhibitRule> inhibitions) {
    public RouterConfiguration {
        inhibitions = List.copyOf(inhibitions);
    }

    /// Reads it as a router shows it.
    ///
    /// @param from whose it is, for what is said where it cannot be read
    public static Outcome<RouterConfiguration> read(String yaml, String from) {
        if (yaml.isBlank()) {
            return Outcome.failed(new Failure.NotUnderstood(from, "it does not show its configuration"));
        }
        try {
            return Outcome.success(ConfigurationReading.read(YamlText.read(yaml)));
        } catch (UnreadableConfiguration e) {
            return Outcome.failed(new Failure.NotUnderstood(from, e.getMessage()));
        }
    }

    /// The running one of the first router that answers; blocks.
    ///
    /// @return empty where there is no router
    public static Outcome<Optional<RouterConfiguration>> running(AlertRouters routers) {
        return switch (routers.all()) {
            case Outcome.Failed<List<AlertRouter>>(Failure failure) -> Outcome.failed(failure);
            case Outcome.Success<List<AlertRouter>>(List<AlertRouter> all, var _) ->
                all.isEmpty()
                        ? Outcome.success(Optional.empty())
                        : AlertRouters.ask(all, RouterConfiguration::running).map(Optional::of);
        };
    }

    private static Outcome<RouterConfiguration> running(AlertRouter router) {
        return switch (router.status()) {
            case Outcome.Failed<RouterStatus>(Failure failure) -> Outcome.failed(failure);
            case Outcome.Success<RouterStatus>(RouterStatus status, var _) ->
                read(status.configuration(), router.address());
        };
    }

    /// The first rule by which one alert keeps another quiet.
    public Optional<InhibitRule> inhibition(Labels firing, Labels quiet) {
        return inhibitions.stream().filter(rule -> rule.inhibits(firing, quiet)).findFirst();
    }
}
