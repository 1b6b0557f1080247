import type { OwnTermsSetting } from "../../../settings/own-terms.ts";
import type { OutPort } from "../../ports.ts";

/** What the list of own terms needs of the world. */
export interface OwnTermsPorts {
  readonly ownTerms: OwnTermsSetting;
  readonly out: Pick<OutPort, "save">;
}
