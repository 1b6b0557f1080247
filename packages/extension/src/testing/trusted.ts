/** An event as the browser itself makes it, which no page can. */
export function trusted<E extends Event>(event: E): E {
  return Object.defineProperty(event, "isTrusted", { value: true });
}

/** Presses a button as a reader does. */
export function pressOn(button: Element | null | undefined): void {
  button?.dispatchEvent(trusted(new MouseEvent("click", { bubbles: true })));
}
