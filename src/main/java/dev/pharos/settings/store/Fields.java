package dev.pharos.settings.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Reads the fields of a JSON object strictly: what is there has the right type, or the file is not one of ours.
///
/// Every method throws [IllegalArgumentException] with a reason that names the field.
final class Fields {
    private Fields() {}

    static String text(JsonNode object, String field) {
        return optionalText(object, field).orElseThrow(() -> new IllegalArgumentException(field + " is missing"));
    }

    static Optional<String> optionalText(JsonNode object, String field) {
        JsonNode value = object.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            throw new IllegalArgumentException(field + " is not a text");
        }
        return Optional.of(value.textValue());
    }

    static Optional<URI> optionalAddress(JsonNode object, String field) {
        return optionalText(object, field).map(text -> address(field, text));
    }

    static URI address(JsonNode object, String field) {
        return address(field, text(object, field));
    }

    static Optional<Duration> optionalDuration(JsonNode object, String field) {
        JsonNode value = object.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.canConvertToLong() || !value.isIntegralNumber()) {
            throw new IllegalArgumentException(field + " is not a whole number of milliseconds");
        }
        return Optional.of(Duration.ofMillis(value.longValue()));
    }

    static long whole(JsonNode object, String field) {
        JsonNode value = object.path(field);
        if (!value.canConvertToLong() || !value.isIntegralNumber()) {
            throw new IllegalArgumentException(field + " is not a whole number");
        }
        return value.longValue();
    }

    static double number(JsonNode object, String field) {
        JsonNode value = object.path(field);
        if (!value.isNumber()) {
            throw new IllegalArgumentException(field + " is not a number");
        }
        return value.doubleValue();
    }

    /// A constant by its name in small letters; `otherwise` where the field is missing.
    static <E extends Enum<E>> E constant(JsonNode object, String field, E otherwise) {
        return optionalText(object, field)
                .map(text -> named(text, field, otherwise.getDeclaringClass()))
                .orElse(otherwise);
    }

    /// The constants whose names in small letters are in a list.
    static <E extends Enum<E>> Set<E> constants(JsonNode object, String field, Class<E> type) {
        Set<E> all = EnumSet.noneOf(type);
        for (JsonNode each : array(object, field)) {
            all.add(named(each.asText(), field, type));
        }
        return all;
    }

    private static <E extends Enum<E>> E named(String text, String field, Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (name(constant).equals(text)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(field + " is none of those that Pharos knows");
    }

    /// A time of the day in hours and minutes; `otherwise` where the field is missing.
    static LocalTime time(JsonNode object, String field, LocalTime otherwise) {
        return optionalText(object, field)
                .map(text -> {
                    try {
                        return LocalTime.parse(text);
                    } catch (DateTimeParseException e) {
                        throw new IllegalArgumentException(field + " is not a time of the day", e);
                    }
                })
                .orElse(otherwise);
    }

    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static JsonNode object(JsonNode object, String field) {
        JsonNode value = object.path(field);
        if (!value.isMissingNode() && !value.isObject()) {
            throw new IllegalArgumentException(field + " is not an object");
        }
        return value;
    }

    static JsonNode array(JsonNode object, String field) {
        JsonNode value = object.path(field);
        if (!value.isMissingNode() && !value.isArray()) {
            throw new IllegalArgumentException(field + " is not a list");
        }
        return value;
    }

    private static URI address(String field, String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(field + " is not an address", e);
        }
    }
}
