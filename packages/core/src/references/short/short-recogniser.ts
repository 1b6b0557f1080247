import type { ShortMention } from "../../model/short-reference.ts";
import type { Recogniser } from "../recogniser.ts";

/** Reads one sort of short form, as a recogniser reads references. */
export interface ShortRecogniser extends Omit<Recogniser, "read"> {
  readonly read: (...found: Parameters<Recogniser["read"]>) => readonly ShortMention[];
}
