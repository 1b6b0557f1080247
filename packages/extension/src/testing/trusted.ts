/** An event as the browser itself makes it, which no page can. */
export function trusted<E extends Event>(event: E): E {
  return Object.defineProperty(event, "isTrusted", { value: true });
}
