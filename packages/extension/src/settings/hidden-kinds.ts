import type { EntityKind } from "@kantlijn/core";
import { groupOf } from "../model/kind-groups.ts";
import type { KeptChoice, WatchedStorage } from "./kept-choice.ts";
import { createKindStrength, hiddenKindsIn, type KindStrengths, shownAgain, withStrength } from "./kind-strength.ts";

/** The kinds of term that a reader does not want to see: those whose strength is off. Who is shown again is as it was. */
export type HiddenKinds = KeptChoice<ReadonlySet<EntityKind>>;

export function createHiddenKinds(storage: WatchedStorage): HiddenKinds {
  const strengths = createKindStrength(storage);
  return {
    read: async () => hiddenKindsIn(await strengths.read()),
    write: async (hidden) => strengths.write(hiding(await strengths.read(), hidden)),
    onChanged: (listener) => strengths.onChanged((changed) => listener(hiddenKindsIn(changed))),
  };
}

/** The kinds of one line are hidden together: one of them hides all. */
function hiding(strengths: KindStrengths, hidden: ReadonlySet<EntityKind>): KindStrengths {
  const groups = new Set([...hidden].map(groupOf));
  const shown = [...strengths.off].filter((kind) => kind !== "getal" && !groups.has(kind));
  const again = shown.reduce(shownAgain, strengths);
  return [...groups].reduce((so, group) => (group === undefined ? so : withStrength(so, group, "off")), again);
}
