import { type Browser, browser } from "wxt/browser";
import type { Protocol } from "./protocol.ts";

export type Call = keyof Protocol;
export type Payload<C extends Call> = Parameters<Protocol[C]>[0];
export type Answer<C extends Call> = ReturnType<Protocol[C]>;

/** Who sent a message, as the browser tells it; nothing in it comes from the sender itself. */
type Sender = Browser.runtime.MessageSender;

/** One call as it arrives. */
interface Message<C extends Call> {
  readonly data: Payload<C>;
  readonly sender: Sender;
}

export type Listener<C extends Call> = (message: Message<C>) => Answer<C> | Promise<Answer<C>>;

/**
 * Makes a call: to the background and our own pages, or to the page of a tab. Throws where nobody answers and
 * where the one who answers threw.
 */
export function sendMessage<C extends Call>(
  call: C,
  ...[data, tabId]: undefined extends Payload<C>
    ? [data?: Payload<C>, tabId?: number]
    : [data: Payload<C>, tabId?: number]
): Promise<Answer<C>> {
  return send(call, data, tabId);
}

/** Tells whoever listens; nobody listening is no failure. */
export async function announce<C extends Call>(call: C, data: Payload<C>, tabId?: number): Promise<void> {
  await send(call, data, tabId).catch(() => undefined);
}

/** Answers a call in this context; one listener for each call. Returns how to stop. */
export function onMessage<C extends Call>(call: C, listener: Listener<C>): () => void {
  if (listeners.has(call)) throw new Error(`"${call}" is answered already`);
  if (listeners.size === 0) browser.runtime.onMessage.addListener(receive);
  listeners.set(call, listener as Listener<Call>);
  return () => {
    listeners.delete(call);
    if (listeners.size === 0) browser.runtime.onMessage.removeListener(receive);
  };
}

interface Envelope {
  readonly kantlijn: Call;
  readonly data?: unknown;
}

type Reply<C extends Call> =
  | { readonly ok: true; readonly value: Answer<C> }
  | { readonly ok: false; readonly reason: string };

async function send<C extends Call>(call: C, data: Payload<C> | undefined, tabId?: number): Promise<Answer<C>> {
  const envelope: Envelope = { kantlijn: call, data };
  const reply: Reply<C> | undefined =
    tabId === undefined ? await browser.runtime.sendMessage(envelope) : await browser.tabs.sendMessage(tabId, envelope);
  if (reply === undefined) throw new Error(`nobody answers "${call}"`);
  if (!reply.ok) throw new Error(`"${call}" failed: ${reply.reason}`);
  return reply.value;
}

const listeners = new Map<Call, Listener<Call>>();

/**
 * The listener is called before anything is awaited: opening a side panel needs the click that sent the message.
 * The answer goes through `respond`, as older Chrome does not wait for a promise, and is returned as a promise
 * where there is no `respond`.
 */
function receive(
  message: unknown,
  sender: Sender,
  respond?: (reply: Reply<Call>) => void,
): true | undefined | Promise<Reply<Call>> {
  const listener = isEnvelope(message) ? listeners.get(message.kantlijn) : undefined;
  if (listener === undefined) return undefined;
  const reply = replyOf(() => listener({ data: (message as Envelope).data as Payload<Call>, sender }));
  if (respond === undefined) return reply;
  void reply.then(respond);
  return true;
}

async function replyOf(answer: () => Answer<Call> | Promise<Answer<Call>>): Promise<Reply<Call>> {
  try {
    return { ok: true, value: await answer() };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === "object" && message !== null && "kantlijn" in message;
}
