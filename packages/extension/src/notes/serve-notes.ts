import type { Answer } from "../messages/messaging.ts";
import { LONGEST_TITLE, payloads, type ServedCall } from "../messages/payloads.ts";
import type { NoteDraft } from "../messages/protocol.ts";
import type { WaitingDrafts } from "../messages/waiting-drafts.ts";
import type { DocumentKey, Note } from "../model/note.ts";
import { failure, success } from "../model/result.ts";
import type { PassageSelector } from "../model/selector.ts";
import type { NoteStore, Stored } from "./note-store.ts";
import { type Asker, mayCall, type Ourselves, type SenderFacts, whoAsks } from "./sender.ts";

/** What the desk works with. */
export interface DeskParts {
  readonly store: NoteStore;
  readonly drafts: WaitingDrafts;
  readonly ourselves: Ourselves;
  /** The document an address belongs to. */
  readonly documentKey: (url: string) => DocumentKey;
  /** Tells panels, library and pages that the notes of a document were written. */
  readonly onChanged: (key: DocumentKey) => void;
  /** Opens the panel of a tab; called before anything is awaited, as the browser wants the reader's own click. */
  readonly openPanel: (tabId: number) => Promise<void>;
  readonly onDraft: (tabId: number) => void;
}

/** Answers a served call, or throws where this sender may not make it or sent something else than the call takes. */
export type Desk = <C extends ServedCall>(call: C, data: unknown, sender: SenderFacts) => Promise<Answer<C>>;

/** Binds a note store to the protocol. */
export function serveNotes(parts: DeskParts): Desk {
  const answers = { ...answersToPages(parts), ...answersToOwnPages(parts) };
  return async <C extends ServedCall>(call: C, data: unknown, sender: SenderFacts) => {
    const asker = whoAsks(sender, parts.ourselves);
    if (asker === undefined || !mayCall(asker, call)) throw new Error(`this sender may not call "${call}"`);
    const parsed = payloads[call].safeParse(data);
    if (!parsed.success) throw new TypeError(`"${call}" does not take this`);
    // Each answer takes what its own schema made and the asker its calls are for, both checked above.
    const answer = answers[call] as (data: unknown, asker: Asker) => Promise<Answer<C>>;
    return answer(parsed.data, asker);
  };
}

type Page = Extract<Asker, { kind: "page" }>;

function answersToPages({ store, drafts, documentKey, openPanel, onDraft }: DeskParts) {
  return {
    "page/notes": (_: undefined, { url, isPrivate }: Page): Stored<readonly Note[]> =>
      isPrivate ? Promise.resolve(failure({ kind: "private" })) : store.ofDocument(documentKey(url)),

    "page/write": async (
      { title, selector }: { readonly title: string; readonly selector: PassageSelector },
      { url, tabId, isPrivate }: Page,
    ): Promise<void> => {
      const opened = openPanel(tabId);
      const document = { key: documentKey(url), url, title: title.slice(0, LONGEST_TITLE) };
      if (!isPrivate) await drafts.keep(tabId, { document, target: { kind: "passage", selector } });
      onDraft(tabId);
      await opened;
    },
  };
}

function answersToOwnPages({ store, drafts, onChanged }: DeskParts) {
  const changed = async (outcome: Stored<Note | undefined>) => {
    const result = await outcome;
    if (result.ok && result.value !== undefined) onChanged(result.value.document.key);
    return result;
  };
  return {
    "notes/all": () => store.all(),
    "notes/of-document": (key: DocumentKey) => store.ofDocument(key),
    "notes/save": (note: unknown) => changed(store.put(note)) as Stored<Note>,
    "notes/remove": async (id: string) => withoutValue(await changed(store.trash(id))),
    "notes/restore": async (id: string) => withoutValue(await changed(store.restore(id))),
    "draft/take": (tabId: number): Promise<NoteDraft | undefined> => drafts.take(tabId),
  };
}

function withoutValue(result: Awaited<Stored<unknown>>): Awaited<Stored<void>> {
  return result.ok ? success(undefined) : result;
}
