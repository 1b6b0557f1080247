import { type KeptChoice, keepChoice, type WatchedStorage } from "./kept-choice.ts";

/** The version whose news the reader has seen, or began with; nothing until it is known. */
export type SeenVersion = KeptChoice<string | undefined>;

const VERSION = /^\d{1,9}(?:\.\d{1,9}){0,3}$/;

export function createSeenVersion(storage: WatchedStorage): SeenVersion {
  return keepChoice(storage, {
    key: "seen-version",
    read: (kept) => (typeof kept === "string" && VERSION.test(kept) ? kept : undefined),
    // A storage area leaves out what is undefined, and so would keep what was there.
    write: (version) => version ?? null,
  });
}

/** The part of a version in which something is new to a reader: `0.2` of `0.2.1`. */
export function minorOf(version: string): string {
  return version.split(".").slice(0, 2).join(".");
}

/** True where a version has news for a reader who saw that of another: its first two numbers are higher. */
export function isNewerMinor(version: string, seen: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [seenMajor = 0, seenMinor = 0] = seen.split(".").map(Number);
  return major === seenMajor ? minor > seenMinor : major > seenMajor;
}
