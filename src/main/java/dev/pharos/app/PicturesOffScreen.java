package dev.pharos.app;

import dev.pharos.cli.PagePicture;
import dev.pharos.source.MetricSource;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Pages drawn by the headless platform of JavaFX.
final class PicturesOffScreen implements PagePicture {
    @Override
    public Set<String> pages() {
        return Set.of();
    }

    @Override
    public Set<String> pagesOfServers() {
        return Set.of();
    }

    @Override
    public Set<String> pagesOfOne() {
        return Set.of();
    }

    @Override
    public Picture draw(Request request, @Nullable MetricSource source) {
        return new Picture.NoSuch(request.select());
    }
}
