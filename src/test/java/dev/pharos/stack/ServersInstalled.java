package dev.pharos.stack;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/// The condition behind [RequiresServers].
final class ServersInstalled implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        List<String> missing = AnnotationSupport.findAnnotation(context.getElement(), RequiresServers.class).stream()
                .flatMap(wanted -> Arrays.stream(wanted.value()))
                .filter(server -> !server.installed())
                .map(DebianServer::debianPackage)
                .toList();
        return missing.isEmpty()
                ? ConditionEvaluationResult.enabled("all servers are installed")
                : ConditionEvaluationResult.disabled("not installed: Debian package " + String.join(", ", missing));
    }
}
