package dev.pharos.ui.theme;

import javafx.scene.paint.Color;

/// How people see colours: with all three kinds of cones, or with one of them missing, as Machado, Oliveira and
/// Fernandes (2009) simulate it at full severity, in linear light.
enum Sight {
    COMMON,
    PROTANOPIA,
    DEUTERANOPIA,
    TRITANOPIA;

    /// How different two colours look: the distance in Oklab (Ottosson 2020), where 0.02 can just be told apart side by
    /// side.
    double distance(Color one, Color other) {
        double[] a = oklab(one);
        double[] b = oklab(other);
        return Math.sqrt(square(a[0] - b[0]) + square(a[1] - b[1]) + square(a[2] - b[2]));
    }

    private double[] oklab(Color colour) {
        double[] light = {linear(colour.getRed()), linear(colour.getGreen()), linear(colour.getBlue())};
        double[][] seen = seen();
        double r = Math.clamp(dot(seen[0], light), 0.0, 1.0);
        double g = Math.clamp(dot(seen[1], light), 0.0, 1.0);
        double b = Math.clamp(dot(seen[2], light), 0.0, 1.0);
        double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
        double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
        double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
        return new double[] {
            0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
        };
    }

    /// What of red, green and blue light is seen as red, green and blue.
    private double[][] seen() {
        return switch (this) {
            case COMMON -> new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
            case PROTANOPIA ->
                new double[][] {
                    {0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}
                };
            case DEUTERANOPIA ->
                new double[][] {
                    {0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}
                };
            case TRITANOPIA ->
                new double[][] {
                    {1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}
                };
        };
    }

    /// The contrast ratio of WCAG 2, from 1 to 21.
    static double contrast(Color one, Color other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static double dot(double[] row, double[] colour) {
        return row[0] * colour[0] + row[1] * colour[1] + row[2] * colour[2];
    }

    private static double square(double x) {
        return x * x;
    }
}
