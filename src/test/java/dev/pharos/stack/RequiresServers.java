package dev.pharos.stack;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/// The tests need these servers; where one is not installed they are skipped, naming the Debian package to install.
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(ServersInstalled.class)
public @interface RequiresServers {
    DebianServer[] value() default {
        DebianServer.PROMETHEUS,
        DebianServer.ALERTMANAGER,
        DebianServer.REDIS_EXPORTER,
        DebianServer.NODE_EXPORTER,
        DebianServer.REDIS
    };
}
