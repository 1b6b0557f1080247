import type { ShortRecogniser } from "./short-recogniser.ts";

const POINTING = ["voornoemde", "voormelde", "bovengenoemde", "eerdergenoemde", "genoemde", "dezelfde", "die"];
const POINTING_NEUTER = ["voornoemd", "voormeld", "bovengenoemd", "eerdergenoemd", "genoemd", "datzelfde", "dat"];
const NOUNS = ["motie", "brief", "nota", "memorie"];
const NEUTER_NOUNS = ["kamerstuk", "amendement", "verslag"];
// No `deze brief`, `dit verslag`, `dit amendement`: by those a paper means itself.
const THIS = ["deze motie"];

/** `voornoemde brief`, `die motie`, `dat Kamerstuk`: a thing that was cited just before. */
export const voornoemd: ShortRecogniser = {
  name: "voornoemd",
  cues: [
    ...POINTING.flatMap((word) => NOUNS.map((noun) => `${word} ${noun}`)),
    ...POINTING_NEUTER.flatMap((word) => NEUTER_NOUNS.map((noun) => `${word} ${noun}`)),
    ...THIS,
  ],
  // What is cited in full behind the words needs no antecedent; a motion that is being moved has had none.
  pattern:
    /(?!\s{1,3}(?:van|nr|\d|\(Kamerstuk|[IVX]{1,3}\s|(?:is|wordt)\s{1,3}(?:mede\s)?(?:voorgesteld|ingediend|ondersteund|ondertekend)))/duy,
  read(_match, { start, end, written }) {
    const noun = written.slice(written.lastIndexOf(" ") + 1);
    return [{ start, end, short: { kind: "voornoemd", noun } }];
  },
};
