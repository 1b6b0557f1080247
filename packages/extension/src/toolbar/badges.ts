import * as z from "zod/mini";
import type { PageAsker } from "../messages/desk.ts";
import type { DocumentKey } from "../model/note.ts";
import type { NoteChange } from "../model/note-change.ts";
import type { Badge, BadgeSetting } from "../settings/badge.ts";
import { badgeText } from "./badge-text.ts";

/** A tab whose page we may read. */
export type OpenPage = Omit<PageAsker, "kind">;

/** What badges need from outside. */
export interface BadgeParts {
  readonly setting: Pick<BadgeSetting, "read">;
  /** The document an address belongs to. */
  readonly documentKey: (url: string) => DocumentKey;
  /** How many notes there are on a document; nothing while they are out of reach. */
  readonly countNotes: (key: DocumentKey) => Promise<number | undefined>;
  /** Puts a text on the toolbar button, for one tab. */
  readonly show: (tabId: number, text: string) => void;
  readonly openPages: () => Promise<readonly OpenPage[]>;
  /** Asks a page what it tells of itself; nothing where it does not answer. */
  readonly ask: (tabId: number) => Promise<unknown>;
}

/** The counts on the toolbar button, one for each tab. The browser takes them away where a tab goes to another page. */
export interface Badges {
  /** A page was read: what it told of itself, unchecked. */
  pageTold(told: unknown, page: OpenPage): Promise<void>;
  notesChanged(change: NoteChange): Promise<void>;
  /** The reader wants something else counted. */
  settingChanged(): Promise<void>;
}

/** All that is believed of what a page tells: how many papers it cites. */
const toldPage = z.object({ references: z.array(z.unknown()) });

export function createBadges(parts: BadgeParts): Badges {
  const { setting, openPages } = parts;
  return {
    pageTold: async (told, page) => show(await setting.read(), page, async () => told, parts),
    notesChanged: async ({ documents }) => {
      const badge = await setting.read();
      if (badge !== "notes") return;
      const isTold = (url: string) => documents === "many" || documents.includes(parts.documentKey(url));
      for (const page of await openPages()) if (isTold(page.url)) await show(badge, page, nothing, parts);
    },
    settingChanged: async () => {
      const badge = await setting.read();
      for (const page of await openPages()) await show(badge, page, () => parts.ask(page.tabId), parts);
    },
  };
}

async function show(
  badge: Badge,
  page: OpenPage,
  told: () => Promise<unknown>,
  { show, countNotes, documentKey }: BadgeParts,
): Promise<void> {
  const count = async () => {
    if (badge === "references") return referencesIn(await told());
    // In a private window nobody sees what the reader wrote elsewhere.
    if (badge === "notes" && !page.isPrivate) return (await countNotes(documentKey(page.url))) ?? 0;
    return 0;
  };
  show(page.tabId, badgeText(await count()));
}

function referencesIn(told: unknown): number {
  const page = toldPage.safeParse(told);
  return page.success ? page.data.references.length : 0;
}

async function nothing(): Promise<undefined> {
  return undefined;
}
