package dev.pharos.bench.chart;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/// What the browser is given: a page with uPlot on it, which takes ranges and answers with the time of each frame.
///
/// A frame is from setting the scale until `getImageData` has given a pixel back: that makes Chromium draw all that
/// uPlot had recorded. What the page then costs to be composed and shown is not counted, in uPlot's favour; neither
/// are the cursor and the legend, which are off.
final class UplotPage {
    private static final String LIBRARY = "/META-INF/resources/webjars/uplot/1.6.30/dist/uPlot.iife.min.js";

    private static final String PAGE = """
            <!doctype html><meta charset=utf-8><body style="margin:0;background:#fff"><script src=uplot.js></script><script>
            (async () => {
              const all = new Float64Array(await (await fetch('samples')).arrayBuffer());
              const points = all[0], data = [], colours = COLOURS;
              for (let i = 1; i < all.length; i += points) data.push(all.subarray(i, i + points));
              let width = WIDTH, height = HEIGHT;
              const chart = new uPlot({
                width, height, legend: {show: false}, cursor: {show: false},
                series: [{}, ...data.slice(1).map((_, i) => ({stroke: colours[i % colours.length], width: STROKE}))],
              }, data, document.body);
              for (let i = 0; i < 3; i++) {
                await new Promise(then => setTimeout(then, 50));
                width += WIDTH - chart.bbox.width; height += HEIGHT - chart.bbox.height;
                chart.setSize({width, height});
              }
              for (;;) {
                const ranges = (await (await fetch('ranges')).text()).split(' ').map(Number);
                const millis = [];
                for (let i = 0; i < ranges.length; i += 2) {
                  const start = performance.now();
                  chart.batch(() => chart.setScale('x', {min: ranges[i], max: ranges[i + 1]}));
                  chart.ctx.getImageData(0, 0, 1, 1);
                  millis.push(performance.now() - start);
                  await new Promise(then => setTimeout(then));
                }
                const {left, top, width: w, height: h} = chart.bbox;
                const lit = chart.ctx.getImageData(left, top, w, h).data.filter((v, i) => i % 4 == 3 && v > 0).length;
                await fetch('millis', {method: 'POST', body: [devicePixelRatio, w, h, lit, ...millis].join(' ')});
              }
            })().catch(bug => fetch('bug', {method: 'POST', body: String(bug.stack)}));
            </script>
            """;

    private static final String COLOURS =
            "['#58a6ff','#3fb950','#d29922','#f778ba','#a371f7','#ff7b72','#39c5cf','#e3b341','#7ee787','#79c0ff']";

    private UplotPage() {}

    static String html() {
        return PAGE.replace("COLOURS", COLOURS)
                .replace("WIDTH", String.valueOf(Screen.PLOT_WIDTH))
                .replace("HEIGHT", String.valueOf(Screen.PLOT_HEIGHT))
                .replace("STROKE", "1.5");
    }

    /// Empty where its archive is not on the class path.
    static Optional<byte[]> library() throws IOException {
        try (InputStream in = UplotPage.class.getResourceAsStream(LIBRARY)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
    }

    /// The number of samples in a column, the column of times in seconds, the columns of values.
    static byte[] samples(Waves waves) {
        ByteBuffer bytes = ByteBuffer.allocate(
                        (1 + waves.points() * (1 + waves.values().size())) * Double.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putDouble(waves.points());
        for (long time : waves.times()) {
            bytes.putDouble(time / 1e3);
        }
        for (double[] column : waves.values()) {
            for (double value : column) {
                bytes.putDouble(value);
            }
        }
        return bytes.array();
    }
}
