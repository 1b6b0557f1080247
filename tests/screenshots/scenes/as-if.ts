/** What a page of ours is told in place of what holds: states of which the cause cannot be brought about for a picture. */
export interface AsIf {
  /** What calls are answered, by the beginning of their names. */
  readonly answers?: Readonly<Record<string, unknown>>;
  /** Calls that wait for an answer as long as the picture lasts, by the beginning of their names. */
  readonly waiting?: readonly string[];
  /** What the page beside it tells of itself, where that is something else. */
  readonly summary?: object;
  /** What the browser tells of the tab: that it is private, where it is. */
  readonly tab?: { readonly incognito?: boolean; readonly url?: string };
  /** The page was there before Kantlijn, and hears nothing. */
  readonly unheard?: boolean;
}

/** A script for a page of ours, before any of its own. */
export function asIf(told: AsIf): string {
  return `(${tell})(${JSON.stringify(told)})`;
}

/** What a page tells of which nothing was read. */
export const UNREAD = { state: "failed", entities: [], references: [], unresolved: [] };

/** A failure of the store, as every call to it answers. */
export function shut(error: object): AsIf {
  const answer = { ok: false, error };
  return { answers: { "notes/": answer, "store/": answer, "documents/": answer } };
}

interface Message {
  readonly kantlijn: string;
}

interface Reply {
  readonly value?: object;
}

interface Api {
  readonly runtime: { sendMessage: (message: Message) => Promise<Reply> };
  readonly tabs: {
    sendMessage: (id: number, message: Message) => Promise<Reply>;
    get: (id: number) => Promise<object>;
  };
}

/** Runs in the page. */
function tell({ answers = {}, waiting = [], summary, tab, unheard }: AsIf): void {
  const { browser, chrome } = globalThis as unknown as { readonly browser?: Api; readonly chrome?: Api };
  const api = browser ?? chrome;
  if (api === undefined) return;
  const { runtime, tabs } = api;
  const { sendMessage } = runtime;
  const { sendMessage: sendToTab, get } = tabs;
  const hasBegin = (name: string) => (begin: string) => name.startsWith(begin);
  const never = () => new Promise<never>(() => undefined);
  runtime.sendMessage = async (message) => {
    if (waiting.some(hasBegin(message.kantlijn))) return never();
    const found = Object.keys(answers).find(hasBegin(message.kantlijn));
    return found === undefined ? sendMessage.call(runtime, message) : { ok: true, value: answers[found] as object };
  };
  tabs.sendMessage = async (id, message) => {
    if (waiting.some(hasBegin(message.kantlijn))) return never();
    if (unheard) throw new Error("Could not establish connection");
    const reply = await sendToTab.call(tabs, id, message);
    if (summary === undefined || message.kantlijn !== "page/summary") return reply;
    return { ...reply, value: { ...reply.value, ...summary } };
  };
  tabs.get = async (id) => ({ ...(await get.call(tabs, id)), ...tab });
}
