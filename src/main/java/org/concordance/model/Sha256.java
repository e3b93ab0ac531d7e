package org.concordance.model;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 in lower-case hexadecimal digits, as {@code sha256sum} writes it. */
public final class Sha256 {

  private static final int PIECE = 65_536;

  /** To find one among all that a Java has takes longer than to hash a paragraph. */
  private static final ThreadLocal<MessageDigest> DIGEST = ThreadLocal.withInitial(Sha256::found);

  private Sha256() {}

  /** The hash of bytes. */
  public static String of(byte[] bytes) {
    return hex(digest(), bytes);
  }

  /** The hash of all that a stream still gives, of which only a piece is held at a time. */
  public static String of(InputStream in) throws IOException {
    MessageDigest digest = digest();
    byte[] piece = new byte[PIECE];
    for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
      digest.update(piece, 0, length);
    }
    return hex(digest, new byte[0]);
  }

  private static String hex(MessageDigest digest, byte[] last) {
    return HexFormat.of().formatHex(digest.digest(last));
  }

  private static MessageDigest digest() {
    MessageDigest digest = DIGEST.get();
    // One that a stream has failed within is not empty.
    digest.reset();
    return digest;
  }

  private static MessageDigest found() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
