package dev.pharos.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import org.junit.jupiter.api.Test;

class ResultWriterTest {
    @Test
    void aReaderThatHasEnoughIsNoFailureAndAFullDiskIs() {
        ResultWriter piped = new ResultWriter(failing("Broken pipe"));
        piped.println("1");
        assertThat(piped.checkError()).isTrue();
        assertThat(piped.isNoLongerRead()).isTrue();

        ResultWriter full = new ResultWriter(failing("No space left on device"));
        full.println("1");
        assertThat(full.checkError()).isTrue();
        assertThat(full.isNoLongerRead()).isFalse();
        assertThat(full.why()).isEqualTo("No space left on device");
    }

    @Test
    void whatIsWrittenArrives() {
        StringWriter target = new StringWriter();
        ResultWriter writer = new ResultWriter(target);
        writer.print("up ");
        writer.write(new char[] {'1', '\n'});

        assertThat(writer.checkError()).isFalse();
        assertThat(writer.why()).isEmpty();
        assertThat(target).hasToString("up 1\n");
    }

    private static Writer failing(String why) {
        return new Writer() {
            @Override
            public void write(char[] characters, int offset, int length) throws IOException {
                throw new IOException(why);
            }

            @Override
            public void flush() throws IOException {
                throw new IOException(why);
            }

            @Override
            public void close() {}
        };
    }
}
