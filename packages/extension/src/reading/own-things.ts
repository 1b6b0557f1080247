import type { OwnThings } from "../card/card-parts.ts";
import type { PageMessages } from "./session-parts.ts";

/** What the cards of a page ask and do about the reader's own notes. */
export function ownThings(
  { noted, showAbout, writeAbout }: Pick<PageMessages, "noted" | "showAbout" | "writeAbout">,
  title: () => string,
): OwnThings {
  return {
    count: async ({ kind, id }) => {
      const asked = kind === "term" ? { terms: [id], papers: [] } : { terms: [], papers: [id] };
      const answer = await noted(asked);
      return answer.ok ? answer.value.things.find((one) => one.kind === kind && one.id === id) : undefined;
    },
    show: ({ kind, id }) => showAbout({ kind, id }),
    write: (about) => writeAbout({ title: title(), about }),
  };
}
