package io.parley.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class LogoImageTest {

    @Test
    void aLargePictureIsDrawnAnewAndFits() throws IOException {
        BufferedImage logo = ImageIO.read(new ByteArrayInputStream(LogoImage.redraw(picture(2000, 1000, "jpg"))));

        assertThat(logo.getWidth()).isEqualTo(320);
        assertThat(logo.getHeight()).isEqualTo(160);
    }

    @Test
    void nothingButPixelsSurvives() throws IOException {
        byte[] picture = picture(100, 50, "png");
        byte[] withTail = Arrays.copyOf(picture, picture.length + 20);
        byte[] canary = "<script>canary".getBytes(StandardCharsets.UTF_8);
        System.arraycopy(canary, 0, withTail, picture.length, canary.length);

        assertThat(new String(LogoImage.redraw(withTail), StandardCharsets.ISO_8859_1))
                .startsWith("\u0089PNG")
                .doesNotContain("canary");
    }

    @Test
    void svgIsRefused() {
        byte[] svg = "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> LogoImage.redraw(svg)).hasMessageContaining("logoType");
    }

    @Test
    void gifIsRefused() throws IOException {
        byte[] gif = picture(10, 10, "gif");

        assertThatThrownBy(() -> LogoImage.redraw(gif)).hasMessageContaining("logoType");
    }

    @Test
    void tooManyPixelsAreRefusedBeforeTheyAreDecoded() throws IOException {
        byte[] claimsToBeHuge = picture(10, 10, "png");
        ByteBuffer.wrap(claimsToBeHuge).putInt(16, 50_000).putInt(20, 50_000);

        assertThatThrownBy(() -> LogoImage.redraw(claimsToBeHuge)).hasMessageContaining("logoPixels");
    }

    @Test
    void moreThanFiveMegabytesAreRefused() {
        assertThatThrownBy(() -> LogoImage.redraw(new byte[LogoImage.LARGEST_BYTES + 1]))
                .hasMessageContaining("logoSize");
    }

    @Test
    void aDamagedPictureIsRefused() throws IOException {
        byte[] half = Arrays.copyOf(picture(200, 200, "png"), 60);

        assertThatThrownBy(() -> LogoImage.redraw(half)).hasMessageContaining("logoDamaged");
    }

    private static byte[] picture(int width, int height, String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes))
                .isTrue();
        return bytes.toByteArray();
    }
}
