import { appendFileSync, cpSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import type { ExtensionPage, StorageArea } from "./extension-api.ts";
import { ROOT } from "./seeds.ts";

/** The id of the other extension in Firefox; in Chromium it follows from its folder. */
export const OTHER_GECKO_ID = "ander@voorbeeld.nl";

/** What came of a call: the answer, or why there is none. */
export interface Outcome {
  readonly answer?: { readonly ok: boolean; readonly value?: unknown; readonly reason?: string };
  readonly error?: string;
}

type Family = "chrome" | "firefox";

/**
 * A copy of the built extension whose script in pages makes every call that a page asks for: what somebody has who broke
 * into that script. Gives its folder.
 */
export function makeTakenOver(family: Family): string {
  const folder = mkdtempSync(join(tmpdir(), "kantlijn-taken-over-"));
  cpSync(join(ROOT, "packages", "extension", ".output", `${family}-mv3`), folder, { recursive: true });
  appendFileSync(join(folder, "content-scripts", "reader.js"), `\n;(${obeyThePage})();\n`);
  return folder;
}

/** An extension of somebody else, with one page that may send what it likes. Gives its folder. */
export function makeOtherExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), "kantlijn-other-extension-"));
  const manifest = {
    manifest_version: 3,
    name: "Another extension",
    version: "1.0",
    permissions: ["storage"],
    browser_specific_settings: { gecko: { id: OTHER_GECKO_ID } },
  };
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest));
  writeFileSync(join(folder, "other.html"), '<!doctype html><main id="app"><p>Another extension</p></main>');
  return folder;
}

/** Makes a call as the content script of a page that was taken over. */
export async function callAsContentScript(page: Page, call: string, data?: unknown): Promise<Outcome> {
  return JSON.parse(await page.evaluate(askScript, "kl-forged", JSON.stringify({ kantlijn: call, data })));
}

/** All that the content script finds in the storages of the extension, as JSON. */
export function storagesOfContentScript(page: Page): Promise<string> {
  return page.evaluate(askScript, "kl-storages", "{}");
}

/** Makes a call to the extension with an id, from a page of another one. */
export function callAsOther(other: Page, id: string, call: string, data?: unknown): Promise<Outcome> {
  return other.evaluate(sendTo, id, { kantlijn: call, data });
}

/** Runs in the content script. */
function obeyThePage(): void {
  const { browser, chrome } = globalThis as unknown as ExtensionPage;
  const api = browser ?? chrome;
  const answer = async (event: Event, told: () => Promise<unknown>) => {
    const value = await told().then(
      (reply) => ({ answer: reply ?? undefined }),
      (error: unknown) => ({ error: String(error) }),
    );
    document.dispatchEvent(new CustomEvent(`${event.type}-answer`, { detail: JSON.stringify(value) }));
  };
  document.addEventListener("kl-forged", (event) => {
    const { detail } = event as CustomEvent<string>;
    void answer(event, async () => api?.runtime.sendMessage(JSON.parse(detail)));
  });
  document.addEventListener("kl-storages", (event) => {
    const all = (area: StorageArea | undefined) =>
      Promise.resolve(area?.get(null)).catch((error: unknown) => String(error));
    void answer(event, async () => [await all(api?.storage.local), await all(api?.storage.session)]);
  });
}

/** Runs in the page. */
function askScript(name: string, detail: string): Promise<string> {
  return new Promise((resolve) => {
    document.addEventListener(`${name}-answer`, (event) => resolve((event as CustomEvent<string>).detail), {
      once: true,
    });
    document.dispatchEvent(new CustomEvent(name, { detail }));
  });
}

/** Runs in a page of the other extension. */
async function sendTo(id: string, message: unknown): Promise<Outcome> {
  const { browser, chrome } = globalThis as unknown as ExtensionPage;
  try {
    const answer = await (browser ?? chrome)?.runtime.sendMessage(id, message);
    return answer === undefined || answer === null ? {} : { answer: answer as NonNullable<Outcome["answer"]> };
  } catch (error) {
    return { error: String(error) };
  }
}
