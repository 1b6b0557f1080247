import type { ComponentChildren } from "preact";
import type { View, ViewName } from "../../library/view-address.ts";
import type { Go } from "./use-view.ts";

/** A part of the library beside the notes and the trash: what stands below the header. */
export type LibraryParts = Readonly<Partial<Record<ViewName, (shown: ShownPart) => ComponentChildren>>>;

/** Where a part stands. */
export interface ShownPart {
  readonly view: View;
  readonly go: Go;
  /** The notes that were chosen in the list when the reader left it, by their ids. */
  readonly chosen: readonly string[];
}
