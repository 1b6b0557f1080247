import * as z from "zod/mini";
import type { KeyedStorage } from "../model/keyed-storage.ts";
import type { LookedUp } from "../model/page-cards.ts";

/** What was looked up before, so that no paper is asked for twice in a while. */
export interface KeptTitles {
  get(publication: string): Promise<LookedUp | undefined>;
  keep(publication: string, found: LookedUp): Promise<void>;
}

const KEY = "looked-up-titles";

/** More papers than a reader looks up in a year; the oldest make room. */
const MOST = 500;

const DAY = 24 * 60 * 60 * 1_000;
/** A title hardly ever changes. A paper that was missing may be published tomorrow. */
const KEPT_FOR = { found: 90 * DAY, missing: DAY } as const;

const kept = z.array(
  z.strictObject({
    publication: z.string(),
    /** Milliseconds since 1970. */
    at: z.number(),
    found: z.discriminatedUnion("state", [
      z.strictObject({
        state: z.literal("found"),
        title: z.string(),
        issued: z.exactOptional(z.string()),
      }),
      z.strictObject({ state: z.literal("missing") }),
    ]),
  }),
);

type Kept = z.infer<typeof kept>;

/** Keeps titles in the browser's own storage; `now` is in milliseconds since 1970. */
export function createKeptTitles(storage: Pick<KeyedStorage, "get" | "set">, now: () => number): KeptTitles {
  const read = async (): Promise<Kept> => {
    const parsed = kept.safeParse((await storage.get(KEY))[KEY]);
    return parsed.success ? parsed.data.filter(({ at, found }) => now() - at < KEPT_FOR[found.state]) : [];
  };
  return {
    get: async (publication) => (await read()).find((one) => one.publication === publication)?.found,
    keep: async (publication, found) => {
      // A site that did not answer may do so the next minute.
      if (found.state !== "found" && found.state !== "missing") return;
      const others = (await read()).filter((one) => one.publication !== publication);
      await storage.set({ [KEY]: [...others, { publication, at: now(), found }].slice(-MOST) });
    },
  };
}
