import type { CitingDocument } from "../../../model/known-document.ts";
import type { Answered, OutPort, Stop } from "../../ports.ts";

/** What the picture of citations needs of the world. */
export interface CitationsPort {
  /** Every document that is known, with the papers it cites; its terms are left out. */
  all(): Answered<readonly CitingDocument[]>;
  onChanged(listener: () => void): Stop;
  readonly save: OutPort["save"];
}
