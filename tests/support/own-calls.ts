import type { Page } from "puppeteer-core";
import type { ExtensionPage } from "./extension-api.ts";
import { pause } from "./patience.ts";

/** What the background answered to a call: `lost` where it was gone before it answered. */
export type Told<Value> =
  | { readonly kind: "answered"; readonly value: Value }
  | { readonly kind: "refused" | "lost"; readonly reason: string };

/** How long an answer is waited for before it counts as lost, in milliseconds. */
const PATIENCE = 10_000;

/** Makes a call to the background from a page of the extension, `own`, as the panel and the library do. */
export async function call<Value>(own: Page, name: string, data?: unknown): Promise<Told<Value>> {
  return (await own.evaluate(callInPage, name, data, PATIENCE)) as Told<Value>;
}

/** The same, where anything but an answer that all went well is a failure of the test. */
export async function askFor<Value>(own: Page, name: string, data?: unknown): Promise<Value> {
  const told = await call<{ readonly ok: boolean; readonly value?: Value }>(own, name, data);
  if (told.kind !== "answered" || !told.value.ok) throw new Error(`"${name}" answered ${JSON.stringify(told)}`);
  return told.value.value as Value;
}

/** Waits until the background answers, also where it was stopped a moment ago and starts again; in milliseconds. */
export async function untilAnswered(own: Page, patience = PATIENCE): Promise<void> {
  const until = Date.now() + patience;
  for (;;) {
    const told = await call(own, "notes/of-document", "https://www.rijksoverheid.nl/");
    if (told.kind === "answered") return;
    if (Date.now() > until) throw new Error(`the background did not answer for ${patience} ms: ${told.reason}`);
    await pause(20);
  }
}

interface Reply {
  readonly ok: boolean;
  readonly value?: unknown;
  readonly reason?: string;
}

/** Runs in a page of the extension. */
async function callInPage(kantlijn: string, data: unknown, patience: number): Promise<Told<unknown>> {
  const { browser, chrome } = globalThis as unknown as ExtensionPage;
  const api = browser ?? chrome;
  const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), patience));
  try {
    const reply = (await Promise.race([api?.runtime.sendMessage({ kantlijn, data }), late])) as Reply | undefined;
    if (reply === undefined) return { kind: "lost", reason: "nobody answered" };
    if (!reply.ok) return { kind: "refused", reason: reply.reason ?? "" };
    return { kind: "answered", value: reply.value };
  } catch (error) {
    return { kind: "lost", reason: String(error) };
  }
}
