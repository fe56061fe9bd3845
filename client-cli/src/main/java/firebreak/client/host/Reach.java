package firebreak.client.host;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/// Under which address the other laptops in the room reach this one.
final class Reach {
    private static final String LOOPBACK = "127.0.0.1";

    private Reach() {}

    /// An address of this machine: of a private network if there is one, else any that is not the loopback.
    static String address() {
        try {
            return interfaces().stream()
                    .filter(Reach::up)
                    .sorted(Comparator.comparingInt(NetworkInterface::getIndex))
                    .flatMap(one -> Collections.list(one.getInetAddresses()).stream())
                    .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                    .min(Comparator.comparing(address -> !address.isSiteLocalAddress()))
                    .map(InetAddress::getHostAddress)
                    .orElse(LOOPBACK);
        } catch (SocketException _) {
            return LOOPBACK;
        }
    }

    private static List<NetworkInterface> interfaces() throws SocketException {
        return Collections.list(NetworkInterface.getNetworkInterfaces());
    }

    private static boolean up(NetworkInterface one) {
        try {
            return one.isUp() && !one.isLoopback() && !one.isVirtual();
        } catch (SocketException _) {
            return false;
        }
    }
}
