import type { CDPSession, Page } from "puppeteer-core";

/**
 * Runs a function on the shadow root that the extension laid over a page, which no script of the page can reach; undefined
 * where there is none. The function runs in the page and may use nothing but its arguments, which are plain values.
 */
export async function inSurface<Args extends readonly (string | number)[], Told>(
  page: Page,
  run: (root: ShadowRoot, ...args: Args) => Told,
  ...args: Args
): Promise<Told | undefined> {
  const words = run.toString();
  const cdp = await page.createCDPSession().catch(() => undefined);
  if (cdp === undefined) return inFirefox(page, words, args);
  try {
    return await inChromium(cdp, words, args);
  } finally {
    await cdp.detach();
  }
}

/** What the protocol of Chromium tells of a node. */
interface ChromiumNode {
  readonly backendNodeId: number;
  readonly shadowRootType?: string;
  readonly shadowRoots?: readonly ChromiumNode[];
  readonly children?: readonly ChromiumNode[];
}

async function inChromium<Told>(cdp: CDPSession, run: string, args: readonly (string | number)[]) {
  const { root } = await cdp.send("DOM.getDocument", { depth: 2, pierce: true });
  const html = (root.children ?? []).flatMap(({ children = [] }: ChromiumNode) => children);
  const shadow = html
    .flatMap(({ shadowRoots = [] }: ChromiumNode) => shadowRoots)
    .find(({ shadowRootType }) => shadowRootType === "closed");
  if (shadow === undefined) return undefined;
  const { object } = await cdp.send("DOM.resolveNode", { backendNodeId: shadow.backendNodeId });
  const { result, exceptionDetails } = await cdp.send("Runtime.callFunctionOn", {
    objectId: object.objectId ?? "",
    functionDeclaration: `function (...args) { return (${run})(this, ...args); }`,
    arguments: args.map((value) => ({ value })),
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as Told;
}

/** What the protocol of Firefox tells of a node. */
interface FirefoxNode {
  readonly sharedId?: string;
  readonly value?: {
    readonly mode?: string;
    readonly children?: readonly FirefoxNode[];
    readonly shadowRoot?: FirefoxNode | null;
  };
}

type Send = (method: string, params: object) => Promise<{ readonly result: { readonly result: unknown } }>;

async function inFirefox<Told>(page: Page, run: string, args: readonly (string | number)[]) {
  const connection: { readonly send: Send } = Reflect.get(page.browser(), "connection");
  const context: string = Reflect.get(page.mainFrame(), "_id");
  const call = async (params: object) => {
    const { result } = await connection.send("script.callFunction", {
      target: { context },
      awaitPromise: true,
      ...params,
    });
    return result as { readonly type?: string; readonly result?: FirefoxNode & { readonly value?: unknown } };
  };
  const html = await call({
    functionDeclaration: "() => document.documentElement",
    serializationOptions: { maxDomDepth: 2, includeShadowTree: "all" },
  });
  const shadow = (html.result?.value?.children ?? [])
    .map(({ value }) => value?.shadowRoot)
    .find((root) => root?.value?.mode === "closed");
  if (shadow?.sharedId === undefined) return undefined;
  const told = await call({
    functionDeclaration: `(root, words) => JSON.stringify((${run})(root, ...JSON.parse(words)) ?? null)`,
    arguments: [{ sharedId: shadow.sharedId }, { type: "string", value: JSON.stringify(args) }],
  });
  if (told.type === "exception") throw new Error(JSON.stringify(told));
  return JSON.parse(String(told.result?.value)) as Told;
}
