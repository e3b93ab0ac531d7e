package org.concordance.outside;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Tells addresses on the public internet from those of this machine, of the network that it is in,
 * and of no machine at all.
 *
 * @see <a href="https://www.iana.org/assignments/iana-ipv4-special-registry/">IANA's registries of
 *     special addresses</a>, of IPv4 and IPv6
 */
final class PublicAddress {

  private PublicAddress() {}

  /** Whether an address is of a machine that anybody may ask. */
  static boolean is(InetAddress address) {
    boolean isSpecial =
        address.isAnyLocalAddress()
            || address.isLoopbackAddress()
            || address.isLinkLocalAddress()
            || address.isSiteLocalAddress()
            || address.isMulticastAddress();
    byte[] bytes = address.getAddress();
    return !isSpecial && (address instanceof Inet4Address ? isPublic4(bytes) : isPublic6(bytes));
  }

  private static boolean isPublic4(byte[] bytes) {
    int first = bytes[0] & 0xFF;
    int second = bytes[1] & 0xFF;
    int third = bytes[2] & 0xFF;
    boolean isShared = first == 100 && second >= 64 && second < 128;
    boolean isForTests =
        first == 192 && second == 0 && (third == 0 || third == 2)
            || first == 198 && (second == 18 || second == 19 || second == 51 && third == 100)
            || first == 203 && second == 0 && third == 113
            || first == 192 && second == 88 && third == 99;
    return first != 0 && first < 240 && !isShared && !isForTests;
  }

  private static boolean isPublic6(byte[] bytes) {
    int first = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    int second = (bytes[2] & 0xFF) << 8 | bytes[3] & 0xFF;
    if (first == 0x2002) {
      return isPublicWithin(bytes, 2);
    }
    if (first == 0x0064 && second == 0xFF9B && isZero(bytes, 4, 12)) {
      return isPublicWithin(bytes, 12);
    }
    boolean isGlobal = first >= 0x2000 && first < 0x4000;
    // Teredo, benchmarks, ORCHID and documentation are within it.
    boolean isSpecial = first == 0x2001 && (second < 0x0200 || second == 0x0DB8) || first == 0x3FFF;
    return isGlobal && !isSpecial;
  }

  private static boolean isZero(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] != 0) {
        return false;
      }
    }
    return true;
  }

  /** An address of IPv4 that stands in one of IPv6, through which it is reached. */
  private static boolean isPublicWithin(byte[] bytes, int from) {
    try {
      return is(InetAddress.getByAddress(Arrays.copyOfRange(bytes, from, from + 4)));
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
