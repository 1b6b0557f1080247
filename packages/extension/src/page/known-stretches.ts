import { isExcluded } from "./furniture.ts";
import type { IndexDraft } from "./index-draft.ts";
import { plain } from "./plain-dom.ts";
import type { TakeOver } from "./read-tree.ts";
import type { Stretch, TextIndex } from "./text-index.ts";
import { isElement, parentAcrossTrees, slotOf } from "./trees.ts";

/** What of an index still holds after a change, to be taken over into another. */
export class KnownStretches {
  readonly #index: TextIndex;
  readonly #changed: ReadonlySet<Node>;
  /** What has changed, and all around it. */
  readonly #touched: ReadonlySet<Node>;
  readonly #byFirst = new Map<Node, Stretch>();
  readonly #taken = new Set<Node>();

  constructor(index: TextIndex, changed: ReadonlySet<Element>) {
    this.#index = index;
    this.#changed = changed;
    this.#touched = withAllAround(changed);
    // Where the text was cut, its last stretch may go on.
    for (const stretch of index.isCut ? index.stretches.slice(0, -1) : index.stretches) {
      if (!stretch.isLoose && !this.#isTouched(stretch)) this.#byFirst.set(stretch.element, stretch);
    }
  }

  /** Takes over the stretch that begins with a block, if it still holds. */
  takeOverInto(draft: IndexDraft): TakeOver {
    return (block) => {
      const stretch = this.#byFirst.get(block);
      if (stretch === undefined || !this.#isAsItWas(stretch) || !draft.takeOver(this.#index, stretch)) return undefined;
      for (const element of stretch.elements) this.#taken.add(element);
      return stretch.elements.at(-1);
    };
  }

  /** What is hidden inside that which was taken over. */
  hidden(): readonly Element[] {
    return this.#index.hidden.filter((element) => {
      for (let node: Node | null = element; node !== null; node = parentAcrossTrees(node)) {
        if (this.#taken.has(node)) return true;
      }
      return false;
    });
  }

  #isTouched({ elements }: Stretch): boolean {
    return elements.some((element) => this.#touched.has(element));
  }

  #isAsItWas({ element, elements }: Stretch): boolean {
    const { parentNode } = plain(element);
    if (parentNode !== null && isElement(parentNode) && !this.#changed.has(parentNode)) return !isExcluded(element);
    return elements.every((one, at) => !isExcluded(one) && (at === 0 || elements[at - 1] === blockBefore(one)));
  }
}

/** The block before this one, if nothing else stands between them. */
function blockBefore(block: Element): Node | null {
  let node = plain(block).previousSibling;
  while (node !== null && !isElement(node) && !hasWords(node)) node = node.previousSibling;
  return node;
}

function hasWords({ nodeType, nodeValue }: Node): boolean {
  return nodeType !== Node.COMMENT_NODE && /\S/.test(nodeValue ?? "");
}

/** The elements and all that they stand in, up to the top of the page. */
function withAllAround(elements: Iterable<Element>): ReadonlySet<Node> {
  const around = new Set<Node>();
  const waiting: Node[] = [...elements];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (around.has(node)) continue;
    around.add(node);
    // What stands in a shadow tree by way of a slot stands in its host as well.
    for (const next of [parentAcrossTrees(node), slotOf(node)]) if (next) waiting.push(next);
  }
  return around;
}
