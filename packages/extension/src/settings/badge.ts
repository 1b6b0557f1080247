import { type KeptChoice, keepChoice, type WatchedStorage } from "./kept-choice.ts";

/** What the toolbar button counts: nothing, what the page refers to, or the reader's notes in its document. */
export const BADGES = ["none", "references", "notes"] as const;
export type Badge = (typeof BADGES)[number];

/** What the reader wants counted on the toolbar button. */
export type BadgeSetting = KeptChoice<Badge>;

export function createBadge(storage: WatchedStorage): BadgeSetting {
  return keepChoice(storage, { key: "badge", read: badgeIn, write: (badge) => badge });
}

function badgeIn(kept: unknown): Badge {
  return BADGES.find((badge) => badge === kept) ?? "references";
}
