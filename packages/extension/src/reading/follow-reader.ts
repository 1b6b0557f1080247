interface ReaderEvents {
  /** The reader comes back to the page. */
  onReturn(): void;
  /** The browser shows again, as it was, a page that the reader had left. */
  onRestored(): void;
  /** The reader presses a key or a button of the mouse. */
  onGoOn(): void;
  /** The reader scrolls; told often. */
  onScroll(): void;
  /** The reader's system turns light or dark. */
  onGround(): void;
}

/** Follows what a reader does on a page. Events that the page makes up itself do not count. */
export function followReader(page: Document, signal: AbortSignal, events: ReaderEvents): void {
  const view = page.defaultView;
  const listen = (target: EventTarget | null, kind: string, listener: (event: Event) => void) =>
    target?.addEventListener(kind, (event) => event.isTrusted && listener(event), { signal, passive: true });
  const onReturn = () => page.hidden || events.onReturn();
  listen(view, "focus", onReturn);
  listen(page, "visibilitychange", onReturn);
  // A page that was only now loaded is shown too.
  listen(view, "pageshow", (event) => "persisted" in event && event.persisted === true && events.onRestored());
  for (const kind of ["mousedown", "keydown"]) listen(page, kind, () => events.onGoOn());
  listen(page, "scroll", () => events.onScroll());
  listen(view?.matchMedia("(prefers-color-scheme: dark)") ?? null, "change", () => events.onGround());
}
