package org.concordance.serve;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.Socket;
import java.util.Map;
import java.util.TreeMap;

/** Asks a server in the very words that a test gives, which no client library would send. */
record RawHttp(int port) {

  /** What came back. */
  record Reply(int status, Map<String, String> headers, String text) {

    /** The value of a header; empty when it is not there. */
    String header(String name) {
      return headers.getOrDefault(name, "");
    }
  }

  Reply get(String path) throws IOException {
    return request("GET", path, "localhost:" + port);
  }

  Reply request(String method, String path, String host) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      String request =
          method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(ISO_8859_1));
      String all = new String(socket.getInputStream().readAllBytes(), UTF_8);
      String[] parts = all.split("\r\n\r\n", 2);
      String[] lines = parts[0].split("\r\n");
      Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
      for (int i = 1; i < lines.length; i++) {
        String[] header = lines[i].split(": ?", 2);
        headers.put(header[0], header[1]);
      }
      return new Reply(Integer.parseInt(lines[0].split(" ")[1]), headers, parts[1]);
    }
  }
}
