import { isColour } from "../model/contrast.ts";
import { MARKED_KINDS, type MarkedKind } from "../model/kind-groups.ts";
import { DARK_GROUNDS, isSeen, type KindColour, LIGHT_GROUNDS } from "../model/kind-lines.ts";
import { type KeptChoice, keepChoice, type WatchedStorage } from "./kept-choice.ts";

/** The colours a reader gave to kinds. A kind that is absent has the colour we drew it in. */
export type KindColours = Readonly<Partial<Record<MarkedKind, KindColour>>>;

export type KindColourSetting = KeptChoice<KindColours>;

export function createKindColours(storage: WatchedStorage): KindColourSetting {
  return keepChoice(storage, { key: "kind-colours", read: coloursIn, write: (colours) => colours });
}

/** The same with another colour for one kind; without one it has ours again. */
export function withColour(colours: KindColours, kind: MarkedKind, colour: KindColour | undefined): KindColours {
  const { [kind]: _before, ...others } = colours;
  return colour === undefined ? others : { ...others, [kind]: colour };
}

/** The custom properties by which our own surfaces have these colours; a kind in our colour has an empty value. */
export function ownProperties(colours: KindColours): readonly (readonly [name: string, value: string])[] {
  return MARKED_KINDS.flatMap((kind) => [
    [`--own-${kind}-light`, colours[kind]?.light ?? ""] as const,
    [`--own-${kind}-dark`, colours[kind]?.dark ?? ""] as const,
  ]);
}

/** What cannot be seen on a page is left out, whoever kept it. */
function coloursIn(kept: unknown): KindColours {
  if (typeof kept !== "object" || kept === null) return {};
  const entries: ReadonlyMap<string, unknown> = new Map(Object.entries(kept));
  return MARKED_KINDS.reduce<KindColours>((colours, kind) => {
    const colour = colourIn(entries.get(kind));
    const isKept =
      colour !== undefined && isSeen(kind, colour.light, LIGHT_GROUNDS) && isSeen(kind, colour.dark, DARK_GROUNDS);
    return isKept ? withColour(colours, kind, colour) : colours;
  }, {});
}

function colourIn(kept: unknown): KindColour | undefined {
  if (typeof kept !== "object" || kept === null || !("light" in kept) || !("dark" in kept)) return undefined;
  const { light, dark } = kept;
  return isColour(light) && isColour(dark) ? { light, dark } : undefined;
}
