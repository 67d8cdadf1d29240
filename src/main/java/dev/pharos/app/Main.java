package dev.pharos.app;

/// The launcher. Not an Application itself, so that JavaFX may lie on the class path.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.out.println("Pharos");
    }
}
