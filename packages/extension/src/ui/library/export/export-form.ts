import { EXPORT_FORMS } from "../../../model/export-form.ts";
import type { ExportOrder } from "../archive-port.ts";

/** The ways out: a file in one of its forms, or paper. */
export const WAYS_OUT = [...EXPORT_FORMS, "print"] as const;
export type WayOut = (typeof WAYS_OUT)[number];

/** Notes that a reader may want to have out. */
export interface ExportOffer {
  readonly kind: "all" | "found" | "chosen";
  readonly count: number;
  /** Asked for when they are wanted: there may be a hundred thousand. */
  readonly notes: () => Promise<ExportOrder["notes"]>;
}
