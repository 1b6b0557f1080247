import type { GazetteerSource } from "../gazetteer-schema.ts";

/** Something that is wrong in an entry: which entry, which field, and what to do about it. */
export interface Mistake {
  readonly entry: Pick<GazetteerSource, "id" | "kind">;
  readonly field: keyof GazetteerSource;
  readonly message: string;
}

/** The line that tells a person: file, entry, field, what to do. */
export function lineOf({ entry, field, message }: Mistake): string {
  return `${entry.kind}.json: ${entry.id}: ${field}: ${message}`;
}
