package dev.pharos.stack;

import java.util.Optional;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Gives tests that only read a parameter of type [Stack]: one for the whole JVM, started when first asked for,
/// with two replicas, a cluster of six, the multi-target job and VictoriaMetrics. JUnit closes it after the last
/// test.
public final class SharedStack implements ParameterResolver, AfterTestExecutionCallback {
    private static final ExtensionContext.Namespace SPACE = ExtensionContext.Namespace.create(SharedStack.class);

    /// What JUnit keeps and closes.
    record Running(Stack stack) implements AutoCloseable {
        @Override
        public void close() {
            stack.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Stack.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(SPACE)
                .getOrComputeIfAbsent(
                        "stack",
                        _ -> new Running(Stack.with()
                                .replicas(2)
                                .cluster(3)
                                .multiTarget()
                                .victoriaMetrics()
                                .start()),
                        Running.class)
                .stack();
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (context.getExecutionException().isPresent()) {
            Optional.ofNullable(context.getRoot().getStore(SPACE).get("stack", Running.class))
                    .ifPresent(running -> running.stack()
                            .keepLogs(context.getRequiredTestClass().getSimpleName() + "."
                                    + context.getRequiredTestMethod().getName()));
        }
    }
}
