/**
 * The same text in one piece, as it comes from a file. Engines keep a text that was cut or joined as a view of the
 * others, in which every character takes three times as long to read.
 */
export function flatText(text: string): string {
  return Buffer.from(text, "utf8").toString("utf8");
}
