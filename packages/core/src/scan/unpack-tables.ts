import { fromBase64 } from "./base64.ts";
import { ENDS, type Form, type Tables } from "./tables.ts";
import { withBits } from "./word-filter.ts";

/** The tables as they travel inside the package: numbers in base 64, forms as text. */
export interface PackedTables {
  /** The cells, each as four bytes, the lowest first. */
  readonly cells: string;
  /** A line for each cell in which forms end, in their order: its forms, parted by semicolons; see `unpackForm`. */
  readonly endings: string;
  /** The bits of the filter, as the cells. */
  readonly filter: string;
  readonly openings: string;
}

/** Brings packed tables back into typed arrays. */
export function unpackTables(packed: PackedTables): Tables {
  const cells = unpackNumbers(packed.cells);
  const endings = packed.endings === "" ? [] : packed.endings.split("\n").map(unpackForms);
  return {
    cells,
    endingOf: countEndings(cells),
    endings,
    filter: withBits(unpackNumbers(packed.filter)),
    openings: withBits(unpackNumbers(packed.openings)),
  };
}

function unpackNumbers(packed: string): Int32Array {
  return new Int32Array(fromBase64(packed).buffer);
}

function countEndings(cells: Int32Array): Int32Array {
  const endingOf = new Int32Array(cells.length);
  let count = 0;
  cells.forEach((cell, state) => {
    if ((cell & ENDS) !== 0) endingOf[state] = count++;
  });
  return endingOf;
}

function unpackForms(line: string): readonly Form[] {
  return line.split(";").map(unpackForm);
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
  };
}

function unpackTarget(target: string, flags: string): Form["names"] {
  if (target.startsWith("@")) return { cue: target.slice(1) };
  if (target.startsWith("#")) return { law: target.slice(1) };
  if (target.startsWith("~")) return { word: Number(target.slice(1)) };
  return { entry: Number(target), needsEvidence: flags.includes("?") };
}
