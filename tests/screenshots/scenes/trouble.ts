interface ExtensionPage {
  readonly chrome: {
    readonly runtime: { sendMessage: (message: { readonly kantlijn: string }) => Promise<unknown> };
  };
}

/** Runs in a page of ours before its own scripts: whoever is asked for notes never answers. */
export function neverAnswer(): void {
  Worker.prototype.postMessage = () => undefined;
}

/** Runs in a page of ours before its own scripts: the store tells that its database does not open. */
export function refuseToOpen(): void {
  const { runtime } = (globalThis as unknown as ExtensionPage).chrome;
  const send = runtime.sendMessage;
  const error = { kind: "cannot-open", detail: "UnknownError: Internal error opening backing store" };
  runtime.sendMessage = (message) =>
    /^(?:notes|store)\//u.test(message.kantlijn)
      ? Promise.resolve({ ok: true, value: { ok: false, error } })
      : send.call(runtime, message);
}

/** Runs in a page of ours before its own scripts: the store tells that notes are gone. */
export function loseNotes(): void {
  const { runtime } = (globalThis as unknown as ExtensionPage).chrome;
  const send = runtime.sendMessage;
  const error = { kind: "vanished", missing: 214 };
  runtime.sendMessage = (message) =>
    /^(?:notes|store)\//u.test(message.kantlijn)
      ? Promise.resolve({ ok: true, value: { ok: false, error } })
      : send.call(runtime, message);
}

/** Runs in a page of ours before its own scripts: nothing that the reader chooses can be kept. */
export function keepNothing(): void {
  const { storage } = (globalThis as unknown as { chrome: { storage: { local: { set: unknown } } } }).chrome;
  storage.local.set = () => Promise.reject(new Error("QuotaExceededError"));
}
