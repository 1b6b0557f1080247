import type { Answer } from "../messages/messaging.ts";
import { payloads, type ServedCall } from "../messages/payloads.ts";
import type { NotedPassage, PanelRequest } from "../messages/protocol.ts";
import type { WaitingRequests } from "../messages/waiting-requests.ts";
import type { DocumentKey, Note } from "../model/note.ts";
import { failure, success } from "../model/result.ts";
import type { PassageSelector } from "../model/selector.ts";
import type { NoteStore, Stored } from "./note-store.ts";
import { type Asker, mayCall, type Ourselves, type SenderFacts, whoAsks } from "./sender.ts";

/** What the desk works with. */
export interface DeskParts {
  readonly store: NoteStore;
  readonly requests: WaitingRequests;
  readonly ourselves: Ourselves;
  /** The document an address belongs to. */
  readonly documentKey: (url: string) => DocumentKey;
  /** Tells panels, library and pages that the notes of a document were written. */
  readonly onChanged: (key: DocumentKey) => void;
  /** Opens the panel of a tab; called before anything is awaited, as the browser wants the reader's own click. */
  readonly openPanel: (tabId: number) => Promise<void>;
  readonly onRequest: (tabId: number) => void;
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

function answersToPages({ store, requests, documentKey, openPanel, onRequest }: DeskParts) {
  const ask = async ({ tabId, isPrivate }: Page, request: PanelRequest): Promise<void> => {
    const opened = openPanel(tabId);
    if (!isPrivate) await requests.keep(tabId, request);
    onRequest(tabId);
    await opened;
  };
  return {
    "page/notes": async (_: undefined, { url, isPrivate }: Page): Stored<readonly NotedPassage[]> => {
      if (isPrivate) return failure({ kind: "private" });
      const notes = await store.ofDocument(documentKey(url));
      return notes.ok ? success(notes.value.flatMap(passageOf)) : notes;
    },

    "page/write": async (
      { title, selector }: { readonly title: string; readonly selector: PassageSelector },
      page: Page,
    ): Promise<void> => {
      const { url } = page;
      const document = { key: documentKey(url), url, title };
      await ask(page, { kind: "write", draft: { document, target: { kind: "passage", selector } } });
    },

    "page/open-note": (noteId: string, page: Page): Promise<void> => ask(page, { kind: "open", noteId }),
  };
}

function passageOf({ id, target }: Note): NotedPassage[] {
  return target.kind === "passage" ? [{ id, selector: target.selector }] : [];
}

function answersToOwnPages({ store, requests, onChanged }: DeskParts) {
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
    "notes/accept-loss": () => store.acceptLoss(),
    "request/take": (tabId: number): Promise<PanelRequest | undefined> => requests.take(tabId),
  };
}

function withoutValue(result: Awaited<Stored<unknown>>): Awaited<Stored<void>> {
  return result.ok ? success(undefined) : result;
}
