import { NUMBER_ENDS } from "../../grammar/separator.ts";
import type { PublicatieReference } from "../../model/legislation.ts";
import type { Recogniser } from "../recogniser.ts";

// W16.19.0054/II
// ^ministry  ^section of the Raad van State
//     ^year
const LAST_MINISTRY = 18;

/** Advice of the Raad van State by its number: a W and two digits for the ministry that asked; of five digits since 2022. */
export const raadVanStateAdvies: Recogniser = {
  name: "raad-van-state-advies",
  cues: Array.from({ length: LAST_MINISTRY }, (_, index) => `w${String(index + 1).padStart(2, "0")}`),
  pattern: new RegExp(
    `\\.(?:\\d{2}\\.\\d{4}|2[2-9]\\.\\d{5})/(?:I{1,3}|IV)(?:/[A-Z][a-z]?)?${NUMBER_ENDS}(?!/)`,
    "duy",
  ),
  read(match, cue) {
    const number = cue.written.toUpperCase() + match[0];
    const reference: PublicatieReference = { kind: "publicatie", series: "RvS", number };
    return [{ start: cue.start, end: cue.end + match[0].length, reference }];
  },
};
