import type { NoteSave } from "@kantlijn/extension/model";
import type { Page } from "puppeteer-core";
import type { Times } from "../browser/figures.ts";
import { addressOfDocument, makeNotes, paperId, termId, thingsOf } from "./make-notes.ts";

/** How often each call is made, and how many calls are timed together: the clock of Firefox counts in milliseconds. */
const [ROUNDS, TOGETHER] = [15, 4];

const WRITER = "00000000-0000-4000-9000-000000000002";

/** One call with what is sent, for each time it is made. */
interface TimedCall {
  readonly call: string;
  readonly payloads: readonly unknown[];
}

/** Times what the panel asks of the store, from the question to the answer, in a page of the extension. */
export async function measureStore(own: Page, count: number): Promise<Times> {
  const documents = Math.floor(count / 20);
  const { terms, papers } = thingsOf(count);
  const each = (payload: (n: number) => unknown) =>
    Array.from({ length: ROUNDS * TOGETHER }, (_, n) => payload(Math.floor((n * 7_919) % documents)));
  const saves = makeNotes(count, ROUNDS * TOGETHER).map((note): NoteSave => ({ note, writer: WRITER }));
  const calls: Readonly<Record<string, TimedCall>> = {
    "a message alone": { call: "request/take", payloads: each((n) => n) },
    save: { call: "notes/save", payloads: saves },
    "notes of a document": { call: "notes/of-document", payloads: each(addressOfDocument) },
    "notes on a term": { call: "notes/about", payloads: each((n) => [{ kind: "term", id: termId(n % terms) }]) },
    "notes on a reference": {
      call: "notes/about",
      payloads: each((n) => [{ kind: "reference", id: paperId(n % papers) }]),
    },
    "20 recent notes": {
      call: "notes/recent",
      payloads: each((n) => ({ except: addressOfDocument(n), limit: 20 })),
    },
    "tags and kinds": { call: "notes/labels", payloads: each(() => undefined).slice(0, 3 * TOGETHER) },
  };
  const times: Record<string, readonly number[]> = {};
  for (const [name, { call, payloads }] of Object.entries(calls)) {
    times[name] = await own.evaluate(timeInPage, call, payloads, TOGETHER);
  }
  times["peer: notes of a document, all read and filtered"] = await own.evaluate(filterInPage, addressOfDocument(3));
  return times;
}

interface ExtensionPage {
  readonly browser?: ExtensionApi;
  readonly chrome?: ExtensionApi;
}

interface ExtensionApi {
  readonly runtime: {
    readonly sendMessage: (message: unknown) => Promise<{ readonly ok: boolean; readonly reason?: string } | undefined>;
  };
}

/** Runs in a page of the extension: the mean of so many calls together, again and again. */
async function timeInPage(kantlijn: string, payloads: readonly unknown[], together: number): Promise<number[]> {
  const { browser, chrome } = globalThis as unknown as ExtensionPage;
  const { runtime } = (browser ?? chrome) as ExtensionApi;
  const ask = async (data: unknown) => {
    const reply = await runtime.sendMessage({ kantlijn, data: data ?? undefined });
    if (reply?.ok !== true) throw new Error(`"${kantlijn}" failed: ${reply?.reason ?? "nobody answers"}`);
  };
  const means: number[] = [];
  for (let at = 0; at + together <= payloads.length; at += together) {
    const began = performance.now();
    for (const data of payloads.slice(at, at + together)) await ask(data);
    means.push((performance.now() - began) / together);
  }
  return means;
}

/** Runs in a page of the extension: what a store without indexes does, a few times. */
async function filterInPage(key: string): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const began = performance.now();
    const all = await new Promise<readonly { readonly document: { readonly key: string } }[]>((resolve, reject) => {
      const opening = indexedDB.open("kantlijn");
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const asked = opening.result.transaction("notes").objectStore("notes").getAll();
        asked.onsuccess = () => {
          opening.result.close();
          resolve(asked.result);
        };
        asked.onerror = () => reject(asked.error);
      };
    });
    if (all.filter(({ document }) => document.key === key).length === 0) throw new Error("no note was found");
    times.push(performance.now() - began);
  }
  return times;
}
