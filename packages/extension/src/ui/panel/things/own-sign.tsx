import type { ThingCount } from "../../../model/thing-count.ts";
import { thingText } from "./words.ts";

/** A dot behind the name of a thing that the reader noted something on. */
export function OwnSign({ count }: { readonly count: ThingCount | undefined }) {
  if (count === undefined || count.notes === 0) return undefined;
  return (
    <span class="own-sign" title={thingText.notes(count.notes)}>
      <span class="mk dot" />
      <span class="vh">{thingText.notes(count.notes)}</span>
    </span>
  );
}
