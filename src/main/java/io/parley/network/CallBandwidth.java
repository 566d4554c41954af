package io.parley.network;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * What one call takes in one direction; it is needed in both (domain.md §9).
 *
 * @param codec how speech is coded
 * @param ptimeMs speech per packet, in ms, 1–200
 * @param srtp encrypted: 10 bytes more per packet
 * @param ipVersion 4 or 6: a header of 20 or 40 bytes
 * @param layer2Bytes header of the line per packet, 0–200; Ethernet 18
 * @param tunnelBytes header of a tunnel per packet, 0–200; 0 without one
 */
public record CallBandwidth(Codec codec, int ptimeMs, boolean srtp, int ipVersion, int layer2Bytes, int tunnelBytes) {

    public static final int ETHERNET_BYTES = 18;

    private static final int RTP_AND_UDP_BYTES = 12 + 8;
    private static final int SRTP_BYTES = 10;
    private static final int MOST_BYTES = 200;
    private static final int LONGEST_PACKET_MS = 200;

    public CallBandwidth {
        requireBetween("ms per packet", ptimeMs, 1, LONGEST_PACKET_MS);
        requireBetween("bytes of layer 2", layer2Bytes, 0, MOST_BYTES);
        requireBetween("bytes of the tunnel", tunnelBytes, 0, MOST_BYTES);
        if (ipVersion != 4 && ipVersion != 6) {
            throw new IllegalArgumentException("There is no IP version " + ipVersion);
        }
    }

    /** Over Ethernet and IPv4, in the clear, without a tunnel. */
    public static CallBandwidth overEthernet(Codec codec, int ptimeMs) {
        return new CallBandwidth(codec, ptimeMs, false, 4, ETHERNET_BYTES, 0);
    }

    /** kbps of one call in one direction, not rounded. */
    public BigDecimal kbps() {
        var payload = BigDecimal.valueOf((long) codec.kbps() * ptimeMs).divide(BigDecimal.valueOf(8));
        var packet = payload.add(BigDecimal.valueOf(headerBytes()));
        return packet.multiply(BigDecimal.valueOf(8)).divide(BigDecimal.valueOf(ptimeMs), MathContext.DECIMAL64);
    }

    private int headerBytes() {
        int ip = ipVersion == 4 ? 20 : 40;
        return RTP_AND_UDP_BYTES + ip + layer2Bytes + (srtp ? SRTP_BYTES : 0) + tunnelBytes;
    }

    private static void requireBetween(String what, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(value + " " + what + " is not between " + least + " and " + most);
        }
    }
}
