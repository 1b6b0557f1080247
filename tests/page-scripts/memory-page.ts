/** What a page remembers of itself from before we came. */
export interface Memory {
  /** Changes its text here and there, as a script of its own might, and what it remembers alike. */
  change(): void;
  /** What differs from what it remembers: one sentence for the first difference, none where there is none. */
  difference(): string | undefined;
}

declare global {
  interface Window {
    memory: Memory;
  }
}

/** Every node below another, in order. */
function nodesBelow(root: Node): readonly Node[] {
  const walker = document.createTreeWalker(root);
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
}

function remember(): Memory {
  const page = document.documentElement;
  const twin = page.cloneNode(true) as Element;
  const before = nodesBelow(page);
  const originals = new Map(nodesBelow(twin).map((node, at) => [node, before[at]]));
  return {
    change: () => [page, twin].forEach(rewrite),
    difference: () => {
      const [now, wanted] = [nodesBelow(page), nodesBelow(twin)];
      const at = wanted.findIndex((node, index) => !isSame(now[index], node, originals.get(node)));
      if (at >= 0) return `${describe(now[at])} stands where ${describe(wanted[at])} stood`;
      if (now.length > wanted.length) return `${describe(now[wanted.length])} is left over`;
      return page.outerHTML === twin.outerHTML ? undefined : "the page is written otherwise";
    },
  };
}

/** True for the very node that was there, or for one like it where the page has made it since. */
function isSame(now: Node | undefined, wanted: Node, original: Node | undefined): boolean {
  if (now === undefined || (original !== undefined && now !== original)) return false;
  return now.nodeName === wanted.nodeName && now.nodeValue === wanted.nodeValue;
}

function describe(node: Node | undefined): string {
  if (node === undefined) return "nothing";
  return node instanceof Element ? node.outerHTML.slice(0, 120) : `${node.nodeName} ${JSON.stringify(node.nodeValue)}`;
}

/** A paragraph is added, one is taken away, one gets another text. */
function rewrite(root: Element): void {
  const paragraphs = [...root.querySelectorAll("main p")].filter(({ textContent }) => textContent.length > 60);
  paragraphs[0]?.insertAdjacentHTML("afterend", "<p>De brief is nagezonden (Kamerstuk 32 317, nr. 999).</p>");
  paragraphs[1]?.remove();
  paragraphs[2]?.replaceChildren("De tekst is vervangen door Kamerstuk 32 317, nr. 998, van de IND.");
}

addEventListener("DOMContentLoaded", () => {
  window.memory = remember();
});
