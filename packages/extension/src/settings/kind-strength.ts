import type { EntityKind } from "@kantlijn/core";
import { KIND_GROUPS, MARKED_KINDS, type MarkedKind } from "../model/kind-groups.ts";
import { type KeptChoice, keepChoice, type WatchedStorage } from "./kept-choice.ts";

/** How a kind is marked: not at all; the first mention in a section clear and the others faint; every mention clear. */
export type Strength = "off" | "calm" | "all";

/** How each kind is marked. A kind that is off keeps how it was, so that it comes back so. */
export interface KindStrengths {
  readonly off: ReadonlySet<MarkedKind>;
  readonly all: ReadonlySet<MarkedKind>;
}

export type KindStrengthSetting = KeptChoice<KindStrengths>;

/** Every term calm, and no amounts and dates: there are many of those, and a page takes longer to read for them. */
export const FIRST_STRENGTHS: KindStrengths = { off: new Set(["getal"]), all: new Set() };

const KEY = "kind-strength";
/** Where older versions kept a list of the kinds of term that were hidden. */
const KEY_BEFORE = "hidden-kinds";

export function createKindStrength(storage: WatchedStorage): KindStrengthSetting {
  const setting = keepChoice<KindStrengths>(storage, {
    key: KEY,
    read: strengthsIn,
    write: ({ off, all }) => ({ off: [...off], all: [...all] }),
  });
  const read = async () => {
    if ((await storage.get(KEY))[KEY] !== undefined) return setting.read();
    return chosenBefore((await storage.get(KEY_BEFORE))[KEY_BEFORE]);
  };
  return { ...setting, read };
}

export function strengthOf({ off, all }: KindStrengths, kind: MarkedKind): Strength {
  if (off.has(kind)) return "off";
  return all.has(kind) ? "all" : "calm";
}

/** The same with one kind marked otherwise. */
export function withStrength({ off, all }: KindStrengths, kind: MarkedKind, strength: Strength): KindStrengths {
  if (strength === "off") return { off: new Set([...off, kind]), all };
  return { off: without(off, kind), all: strength === "all" ? new Set([...all, kind]) : without(all, kind) };
}

/** The same with one kind shown again as it was before it was switched off. */
export function shownAgain({ off, all }: KindStrengths, kind: MarkedKind): KindStrengths {
  return { off: without(off, kind), all };
}

/** The kinds of term that are not marked. */
export function hiddenKindsIn({ off }: KindStrengths): ReadonlySet<EntityKind> {
  return new Set([...off].flatMap((kind): readonly EntityKind[] => (kind === "getal" ? [] : KIND_GROUPS[kind])));
}

function without(kinds: ReadonlySet<MarkedKind>, kind: MarkedKind): ReadonlySet<MarkedKind> {
  return new Set([...kinds].filter((one) => one !== kind));
}

function strengthsIn(kept: unknown): KindStrengths {
  if (typeof kept !== "object" || kept === null) return FIRST_STRENGTHS;
  const off = "off" in kept ? kindsIn(kept.off) : FIRST_STRENGTHS.off;
  return { off, all: "all" in kept ? kindsIn(kept.all) : new Set() };
}

function kindsIn(kept: unknown): ReadonlySet<MarkedKind> {
  const names: readonly unknown[] = Array.isArray(kept) ? kept : [];
  return new Set(MARKED_KINDS.filter((kind) => names.includes(kind)));
}

/** A group is off where all its kinds were hidden; nothing else could be chosen. */
function chosenBefore(kept: unknown): KindStrengths {
  const hidden: readonly unknown[] = Array.isArray(kept) ? kept : [];
  const isHidden = (kind: MarkedKind) => kind !== "getal" && KIND_GROUPS[kind].every((one) => hidden.includes(one));
  return { off: new Set([...FIRST_STRENGTHS.off, ...MARKED_KINDS.filter(isHidden)]), all: new Set() };
}
