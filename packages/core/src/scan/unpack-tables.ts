import type { Form, Tables } from "./tables.ts";

/** The tables as they travel inside the package: numbers in base 64, forms as text. */
export interface PackedTables {
  readonly base: string;
  readonly check: string;
  readonly accept: string;
  /** One line per form: written form, tab, target, flags. See `packForm` in the compiler. */
  readonly forms: string;
}

/** Brings packed tables back into typed arrays. */
export function unpackTables(packed: PackedTables): Tables {
  return {
    base: new Uint16Array(fromBase64(packed.base).buffer),
    check: fromBase64(packed.check),
    accept: new Uint16Array(fromBase64(packed.accept).buffer),
    forms: packed.forms === "" ? [] : packed.forms.split("\n").map(unpackForm),
  };
}

// IND<tab>17<tab>x?  ->  entry 17, capitals count, needs evidence
// kamerstuk<tab>@kamerstuk<tab>  ->  cue of the recogniser `kamerstuk`
// Awb<tab>#BWBR0005537<tab>x  ->  name of the law BWBR0005537, capitals count
// EU<tab>18<tab>x|  ->  entry 18, capitals count, not before a hyphen
// vreemdeling<tab>~12<tab><  ->  opening of a word that is evidence, number 12
// 2022d<tab>@tk-document<tab><  ->  opening of a cue of `tk-document`
function unpackForm(line: string): Form {
  const [written = "", target = "", flags = ""] = line.split("\t");
  return {
    written,
    exact: flags.includes("x"),
    opening: flags.includes("<"),
    aloneOnly: flags.includes("|"),
    names: unpackTarget(target, flags),
    more: flags.includes("+"),
  };
}

function unpackTarget(target: string, flags: string): Form["names"] {
  if (target.startsWith("@")) return { cue: target.slice(1) };
  if (target.startsWith("#")) return { law: target.slice(1) };
  if (target.startsWith("~")) return { word: Number(target.slice(1)) };
  return { entry: Number(target), needsEvidence: flags.includes("?") };
}

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

// Written here because neither `atob` nor `Buffer` exists everywhere this package runs.
function fromBase64(text: string): Uint8Array {
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
