import { FIRST, type PageState, STEPS } from "./policy-page.ts";

/** What a test asks of a page that a framework owns. */
export interface Stage {
  /** Lets the framework take the page over, where it does not by itself. */
  take(): void;
  /** Renders the next step at once. */
  play(step: number): void;
  /** Takes everything away. */
  leave(): void;
  /** What the page would hold without marks. */
  expected(): string;
  /** What it holds, without our links. */
  actual(): string;
}

/** What a framework can do with the page. */
export interface Framework {
  /** Takes the root over: `hydrates` when the server has filled it. */
  take(root: Element, hydrates: boolean, state: PageState): (state: PageState | undefined) => void;
  /** Renders into an element that nobody sees. */
  fill(element: Element, state: PageState): void;
}

/** Sets a page up for a test; `?later` waits to take the page over until the test says so. */
export function setStage({ take, fill }: Framework): void {
  const root = document.querySelector("[data-stage]");
  if (root === null) throw new Error("there is no root");
  const hydrates = root.childElementCount > 0;
  let state: PageState | undefined = FIRST;
  let render = (_next: PageState | undefined) => {};
  const stage: Stage = {
    take: () => {
      render = take(root, hydrates, FIRST);
    },
    play: (step) => {
      state = STEPS[step];
      render(state);
    },
    leave: () => {
      state = undefined;
      render(undefined);
    },
    expected: () => {
      const twin = document.createElement("div");
      if (state !== undefined) fill(twin, state);
      return written(twin);
    },
    actual: () => written(root),
  };
  Object.assign(window, { stage });
  if (!location.search.includes("later")) stage.take();
}

/** The HTML of an element as the page meant it: without our links, comments, and splits between text nodes. */
function written(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const link of copy.querySelectorAll("a.kl-ref")) link.replaceWith(...link.childNodes);
  const comments = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  for (const comment of found) comment.parentNode?.removeChild(comment);
  copy.normalize();
  return copy.innerHTML;
}
