import { inflateSync } from "node:zlib";

/** An object of a PDF: what is said of it, and its bytes where it has some. */
interface PdfObject {
  readonly said: string;
  /** One character for each byte. */
  readonly stream?: string;
}

/** How a font writes letters: so many bytes for each sign, and the letters each sign stands for. */
interface Font {
  readonly width: 1 | 2;
  readonly letters: ReadonlyMap<number, string>;
}

/**
 * The words on each page of a PDF as our browsers write it, in the order in which they are drawn and without white space,
 * which is not always written. No reader for any PDF: it knows what Skia and Cairo do.
 */
export function wordsOnPages(pdf: Uint8Array): readonly string[] {
  const objects = objectsOf(Buffer.from(pdf).toString("latin1"));
  const fonts = fontsOf(objects);
  return [...objects.values()]
    .filter(({ said }) => /\/Type\s*\/Page\b/.test(said))
    .map(({ said }) => numbersIn(/\/Contents\s*\[?((?:\s*\d+ 0 R)+)/.exec(said)?.[1]))
    .map((contents) => contents.map((id) => wordsDrawn(objects.get(id)?.stream ?? "", fonts)).join(""));
}

function objectsOf(file: string): ReadonlyMap<number, PdfObject> {
  const objects = new Map<number, PdfObject>();
  for (const { 0: head, 1: id = "", index } of file.matchAll(/(?:^|[\r\n])(\d+) 0 obj\b/g)) {
    const start = index + head.length;
    const [end = ""] = /stream\r?\n|endobj/.exec(file.slice(start)) ?? [];
    const at = file.indexOf(end, start);
    const said = file.slice(start, at);
    const stream = end.startsWith("stream") ? bytesOf(said, file.slice(at + end.length)) : undefined;
    objects.set(Number(id), { said, ...(stream !== undefined && { stream }) });
    if (said.includes("/ObjStm")) for (const one of packedIn(said, stream ?? "")) objects.set(...one);
  }
  return objects;
}

/** Objects that Cairo packs into one: first the number and the place of each, then what is said of each. */
function packedIn(said: string, stream: string): readonly (readonly [id: number, object: PdfObject])[] {
  const first = Number(/\/First\s+(\d+)/.exec(said)?.[1]);
  const heads = [...stream.slice(0, first).matchAll(/(\d+)\s+(\d+)/g)].map(
    ([, id, at]) => [Number(id), Number(at)] as const,
  );
  return heads.map(([id, at], n) => [id, { said: stream.slice(first + at, first + (heads[n + 1]?.[1] ?? Infinity)) }]);
}

function bytesOf(said: string, rest: string): string {
  const raw = rest.slice(0, rest.indexOf("endstream"));
  return said.includes("/FlateDecode") ? inflateSync(Buffer.from(raw, "latin1")).toString("latin1") : raw;
}

/** The fonts of all pages by the names under which pages use them; both browsers give a name to one font only. */
function fontsOf(objects: ReadonlyMap<number, PdfObject>): ReadonlyMap<string, Font> {
  const fonts = new Map<string, Font>();
  for (const { said } of objects.values()) {
    const [, list = ""] = /\/Font\s*<<([^>]*)>>/.exec(said) ?? [];
    for (const [, name = "", id = ""] of list.matchAll(/\/([\w-]+)\s+(\d+) 0 R/g)) {
      fonts.set(name, fontOf(objects, Number(id)));
    }
  }
  return fonts;
}

function fontOf(objects: ReadonlyMap<number, PdfObject>, id: number): Font {
  const { said = "" } = objects.get(id) ?? {};
  const [letters] = numbersIn(/\/ToUnicode\s+(\d+ 0 R)/.exec(said)?.[1]);
  return { width: said.includes("/Type0") ? 2 : 1, letters: lettersOf(objects.get(letters ?? -1)?.stream ?? "") };
}

function lettersOf(map: string): ReadonlyMap<number, string> {
  const letters = new Map<number, string>();
  for (const [, list = ""] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, sign = "", letter = ""] of list.matchAll(/<(\w+)>\s*<(\w+)>/g)) {
      letters.set(Number.parseInt(sign, 16), Buffer.from(letter, "hex").swap16().toString("utf16le"));
    }
  }
  for (const [, list = ""] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = "", to = "", first = ""] of list.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      const start = Number.parseInt(from, 16);
      const code = Number.parseInt(first, 16);
      for (let sign = start; sign <= Number.parseInt(to, 16); sign += 1) {
        letters.set(sign, String.fromCodePoint(code + sign - start));
      }
    }
  }
  return letters;
}

/** A font that is chosen, signs as hexadecimal numbers, or signs between brackets. */
const DRAWING = /\/([\w-]+)\s+[\d.]+\s+Tf|<([\da-fA-F\s]*)>(?!>)|\(((?:\\[\s\S]|[^\\()])*)\)/g;

function wordsDrawn(stream: string, fonts: ReadonlyMap<string, Font>): string {
  let font: Font | undefined;
  let words = "";
  for (const [, chosen, hex, literal] of stream.matchAll(DRAWING)) {
    if (chosen !== undefined) font = fonts.get(chosen);
    else if (hex !== undefined) words += written(Buffer.from(hex.replace(/\s/g, ""), "hex"), font);
    else words += written(Buffer.from(unescaped(literal ?? ""), "latin1"), font);
  }
  return words.normalize("NFKC").replace(/\s/g, "");
}

function written(signs: Buffer, font: Font | undefined): string {
  if (font === undefined) return "";
  const { width, letters } = font;
  let words = "";
  for (let at = 0; at + width <= signs.length; at += width) words += letters.get(signs.readUIntBE(at, width)) ?? "";
  return words;
}

function unescaped(literal: string): string {
  return literal.replace(/\\([0-7]{1,3}|[\s\S])/g, (_, sign: string) =>
    /^[0-7]/.test(sign) ? String.fromCharCode(Number.parseInt(sign, 8)) : (ESCAPED[sign] ?? sign),
  );
}

const ESCAPED: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f", "\n": "" };

function numbersIn(references = ""): readonly number[] {
  return [...references.matchAll(/(\d+) 0 R/g)].map(([, id]) => Number(id));
}
