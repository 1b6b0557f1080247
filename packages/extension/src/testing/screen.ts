import { type ComponentChild, render } from "preact";
import { act } from "preact/test-utils";
import { vi } from "vitest";

/** Draws a surface in a fresh document and answers what it is drawn in. */
export async function draw(surface: ComponentChild): Promise<HTMLElement> {
  document.body.replaceChildren();
  const root = document.createElement("div");
  document.body.append(root);
  await act(() => render(surface, root));
  return root;
}

/** Takes the surface away, as closing it does. */
export async function close(root: HTMLElement): Promise<void> {
  await act(() => render(undefined, root));
}

/** Waits until what is asserted is so. */
export async function until(assertion: () => void): Promise<void> {
  await vi.waitFor(() => act(assertion), { timeout: 15_000, interval: 10 });
}

export async function click(root: ParentNode, selector: string): Promise<void> {
  const target = root.querySelector<HTMLElement>(selector);
  if (target === null) throw new Error(`nothing on screen is "${selector}"`);
  await act(() => target.click());
}

/** Replaces what stands in a field, as typing does. */
export async function type(root: ParentNode, selector: string, words: string): Promise<void> {
  const field = root.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
  if (field === null) throw new Error(`nothing on screen is "${selector}"`);
  await act(() => {
    field.value = words;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

export async function press(target: EventTarget, key: string, modifiers: KeyboardEventInit = {}): Promise<void> {
  await act(() => {
    target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...modifiers }));
  });
}
