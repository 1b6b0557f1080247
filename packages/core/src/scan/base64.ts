const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** The bytes that a text in base 64 stands for. Neither `atob` nor `Buffer` exists everywhere this package runs. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const digitValue = new Uint8Array(128);
  for (let index = 0; index < DIGITS.length; index++) digitValue[DIGITS.charCodeAt(index)] = index;
  const length = text.indexOf("=") < 0 ? text.length : text.indexOf("=");
  const bytes = new Uint8Array(Math.floor((length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (let index = 0; index < length; index++) {
    held = (held << 6) | (digitValue[text.charCodeAt(index)] ?? 0);
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = (held >> bits) & 0xff;
  }
  return bytes;
}
