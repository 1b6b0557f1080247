import type { ComponentChildren } from "preact";
import type { Thing } from "../../../model/known-document.ts";
import type { ThingTarget } from "../../../model/note.ts";
import type { CountOf } from "./use-thing-counts.ts";

/** What the rows of a list show of the reader's own. */
export interface OwnRows {
  readonly countOf: CountOf;
  /** What the reader asked to see from outside the panel: its row opens. */
  readonly asked: Thing | undefined;
  /** What an open row shows. */
  readonly partOf: (about: ThingTarget) => ComponentChildren;
}
