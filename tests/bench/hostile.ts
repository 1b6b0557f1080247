import { CUE_WORDS, READINGS } from "./candidates.ts";
import { flatText } from "./flat-text.ts";
import { type Measurement, measurement, medianOf, printTable, shown } from "./measurement.ts";
import { randomNumbers } from "./random-numbers.ts";
import { timeOnce } from "./speed.ts";

const LENGTH = 1e5;
const ROUNDS = 7;
/** Milliseconds a text of this length may cost more than plain words. */
const LIMIT = 5;

const PLAIN = "de mensen in het land zien hoe een jaar na de regen weer gras groeit tussen twee oude huizen ";

const SHAPES: Readonly<Record<string, string>> = {
  digits: "7",
  spaces: " ",
  "no-break spaces": "\u00a0",
  "line ends": "\n",
  commas: ",",
  dots: ".",
  slashes: "/",
  "opening brackets": "(",
  "soft hyphens": "\u00ad",
  "capital letters": "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
  "nr.": "nr. ",
  "12 345": "12 345 ",
  "1, 2, 3": "1, 2, 3, ",
  "C-": "C-",
  "hyphen and line end": "woord-\n",
  "Kamerstuk ": "Kamerstuk ",
  "Kamerstukken II 2019/20, ": "Kamerstukken II 2019/20, ",
  "Kamerstuk 32 317, 32 317, …": "Kamerstuk 32 317, 32 317, 32 317, 32 317, 32 317, ",
  "artikel 1, ": "artikel 1, ",
  "artikel 1, eerste lid, ": "artikel 1, eerste lid, ",
  "Verordening (EU) nr. ": "Verordening (EU) nr. ",
};

const MIXED = [
  "Kamerstuk",
  "artikel",
  "nr.",
  "12",
  "345",
  "(",
  ")",
  ",",
  ".",
  "-",
  "\n",
  " ",
  "\u00a0",
  "en",
  "van de",
  "VI",
];

/** Texts that make a careless pattern slow, beside plain words of the same length. */
export function measureHostile(): readonly Measurement[] {
  const texts = [
    ...Object.entries(SHAPES).map(([name, piece]) => ({ name, text: repeat(piece) })),
    ...CUE_WORDS.map((cue) => ({ name: `cue ${cue}`, text: repeat(`${cue} `) })),
    ...[1, 2, 3].map((seed) => ({ name: `mixed ${seed}`, text: mixed(seed) })),
  ];
  const plainText = repeat(PLAIN);
  const rows = READINGS.flatMap((reader) => {
    const plain = timed(() => timeOnce(reader, plainText));
    const hostile = texts.map(({ name, text }) =>
      measurement(
        `hostile/${reader.name}/${name}`,
        "ms",
        timed(() => timeOnce(reader, text)),
      ),
    );
    printHostile(reader.name, medianOf(plain), hostile);
    return [measurement(`hostile/${reader.name}/plain words`, "ms", plain), ...hostile];
  });
  return rows;
}

function timed(once: () => number): number[] {
  once();
  return Array.from({ length: ROUNDS }, once);
}

function repeat(piece: string): string {
  return flatText(piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH));
}

function mixed(seed: number): string {
  const random = randomNumbers(seed);
  let text = "";
  while (text.length < LENGTH) text += MIXED[Math.floor(random() * MIXED.length)] ?? "";
  return flatText(text.slice(0, LENGTH));
}

const SHOWN = 12;

function printHostile(reader: string, plain: number, rows: readonly Measurement[]): void {
  const worst = [...rows].sort((a, b) => b.median - a.median);
  const over = worst.filter(({ median }) => median - plain > LIMIT);
  const cells = worst
    .slice(0, Math.max(SHOWN, over.length))
    .map(({ name, median }) => [
      name.split("/").slice(2).join("/"),
      shown(median),
      shown(median - plain),
      median - plain > LIMIT ? `over ${LIMIT} ms` : "",
    ]);
  printTable(
    `hostile text: ${reader}, ms for 100 KB, slowest of ${rows.length}; plain words take ${shown(plain)} ms`,
    ["", "ms", "above plain", ""],
    cells,
  );
}
