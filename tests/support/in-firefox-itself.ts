import type { Page } from "puppeteer-core";

type Send = (method: string, params: object) => Promise<{ readonly result: Told }>;

interface Told {
  readonly contexts?: readonly { readonly context: string }[];
  readonly type?: string;
}

/** Runs a script in the window of Firefox itself, which may change its settings as no page may. */
export async function inFirefoxItself(page: Page, script: string): Promise<void> {
  const connection: { readonly send: Send } = Reflect.get(page.browser(), "connection");
  const { result: tree } = await connection.send("browsingContext.getTree", { "moz:scope": "chrome", maxDepth: 0 });
  const { result: told } = await connection.send("script.evaluate", {
    target: { context: tree.contexts?.[0]?.context },
    expression: script,
    awaitPromise: false,
  });
  if (told.type !== "success") throw new Error(`Firefox did not run ${script}: ${JSON.stringify(told)}`);
}
