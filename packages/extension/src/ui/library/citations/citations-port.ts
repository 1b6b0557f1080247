import type { CitingDocument } from "../../../model/known-document.ts";
import type { RememberReadingSetting } from "../../../settings/remember-reading.ts";
import type { Answered, DocumentsPort, OutPort, Stop } from "../../ports.ts";

/** What the picture of citations needs of the world. */
export interface CitationsPort {
  /** Every document that is known, with the papers it cites; its terms are left out. */
  all(): Answered<readonly CitingDocument[]>;
  onChanged(listener: () => void): Stop;
  /** Whether every document that is read is remembered. */
  readonly remember: RememberReadingSetting;
  readonly documents: Pick<DocumentsPort, "forgetRead">;
  readonly save: OutPort["save"];
}
