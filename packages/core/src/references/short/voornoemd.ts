import type { ShortRecogniser } from "./short-recogniser.ts";

const POINTING = ["voornoemde", "voormelde", "bovengenoemde", "eerdergenoemde", "genoemde", "dezelfde", "deze", "die"];
const POINTING_NEUTER = [
  "voornoemd",
  "voormeld",
  "bovengenoemd",
  "eerdergenoemd",
  "genoemd",
  "datzelfde",
  "dit",
  "dat",
];
const NOUNS = ["motie", "brief", "nota", "memorie"];
const NEUTER_NOUNS = ["kamerstuk", "amendement", "verslag"];

/** `voornoemde brief`, `die motie`, `dat Kamerstuk`: a thing that was cited just before. */
export const voornoemd: ShortRecogniser = {
  name: "voornoemd",
  cues: [
    ...POINTING.flatMap((word) => NOUNS.map((noun) => `${word} ${noun}`)),
    ...POINTING_NEUTER.flatMap((word) => NEUTER_NOUNS.map((noun) => `${word} ${noun}`)),
  ],
  // What is cited in full behind the words needs no antecedent.
  pattern: /(?!\s{1,3}(?:van|nr|\d|\(Kamerstuk|[IVX]{1,3}\s))/duy,
  read(_match, { start, end, written }) {
    const noun = written.slice(written.lastIndexOf(" ") + 1);
    return [{ start, end, short: { kind: "voornoemd", noun } }];
  },
};
