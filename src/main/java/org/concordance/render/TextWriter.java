package org.concordance.render;

import io.pebbletemplates.pebble.extension.writer.SpecializedWriter;
import java.io.Writer;

/** What templates write to: all that they print comes as texts. */
abstract class TextWriter extends Writer implements SpecializedWriter {

  @Override
  public abstract void write(char[] text, int from, int length);

  @Override
  public abstract void writeSpecialized(String text);

  @Override
  public final void write(String text) {
    writeSpecialized(text);
  }

  @Override
  public final void writeSpecialized(int number) {
    writeSpecialized(Integer.toString(number));
  }

  @Override
  public final void writeSpecialized(long number) {
    writeSpecialized(Long.toString(number));
  }

  @Override
  public final void writeSpecialized(double number) {
    writeSpecialized(Double.toString(number));
  }

  @Override
  public final void writeSpecialized(float number) {
    writeSpecialized(Float.toString(number));
  }

  @Override
  public final void writeSpecialized(short number) {
    writeSpecialized(Short.toString(number));
  }

  @Override
  public final void writeSpecialized(byte number) {
    writeSpecialized(Byte.toString(number));
  }

  @Override
  public final void writeSpecialized(char sign) {
    writeSpecialized(Character.toString(sign));
  }

  @Override
  public final void flush() {}

  @Override
  public final void close() {}
}
