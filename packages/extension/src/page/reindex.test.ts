import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { atOnce } from "./at-once.ts";
import { indexText, reindexInSteps } from "./index-text.ts";
import type { TextIndex } from "./text-index.ts";

const SENTENCE = "Het kabinet zet zich in voor terugkeer, zie Kamerstuk 19 637, nr. 3005. ";

/** Long enough for several stretches: paragraphs in two parts, loose text, a table, a list, folded and hidden text. */
const PAGE = `
  <h1>Verslag</h1>
  <section><h2>Inleiding</h2>${paragraphs(12)}los tussen de alinea's <em>${SENTENCE}</em>${paragraphs(3)}</section>
  <section><table><tr><td>375</td><td><p>Frontex</p></td></tr><tr><td></td><td>IND</td></tr></table>
    <p>${SENTENCE.repeat(50)}</p><ul><li>een<sup>1</sup></li><li>twee<br>regels</li></ul></section>
  <details><summary>Toelichting</summary><p>${SENTENCE.repeat(20)}</p><p>nog een</p></details>
  <div hidden><p>verborgen ${SENTENCE}</p></div>
  ${paragraphs(20)}<script>geen tekst</script><p><sup>1</sup>${SENTENCE}</p>`;

function paragraphs(count: number): string {
  return `<p>${SENTENCE.repeat(6)}<b>vet</b></p>\n`.repeat(count);
}

beforeEach(() => {
  document.body.innerHTML = `<main>${PAGE}</main>`;
});

const root = () => document.querySelector("main") as Element;

function reindex(index: TextIndex, changed: ReadonlySet<Element>): TextIndex {
  return atOnce(reindexInSteps(index, changed));
}

/** All of an index but where it is cut in stretches, and nodes by themselves: two that look alike are not the same. */
function told({ source, nodes, starts, ends, sections, hidden, isCut }: TextIndex) {
  return { source, starts: [...starts], ends: [...ends], sections, isCut, nodes: nodes.length, hidden: hidden.length };
}

function expectSame(one: TextIndex, other: TextIndex): void {
  expect(told(one)).toEqual(told(other));
  expect(one.nodes.every((node, at) => node === other.nodes[at])).toBe(true);
  expect(new Set(one.hidden)).toEqual(new Set(other.hidden));
}

function expectWellCut({ source, stretches, nodes, starts }: TextIndex): void {
  expect(stretches[0]?.start ?? 0).toBe(0);
  expect(stretches.at(-1)?.end ?? 0).toBe(source.text.length);
  stretches.forEach(({ start, end, element, elements, isLoose }, at) => {
    expect(start).toBe(at === 0 ? 0 : stretches[at - 1]?.end);
    expect(end).toBeGreaterThan(start);
    expect(elements[0]).toBe(element);
    const inside = nodes.filter((_, node) => (starts[node] ?? 0) >= start && (starts[node] ?? 0) < end);
    expect(inside.every((node) => elements.some((one) => one.contains(node)))).toBe(true);
    if (!isLoose && elements.length > 1) expect(end - start).toBeLessThanOrEqual(3_001);
  });
}

type Edit = (pick: (count: number) => number) => readonly Element[];

const nodesOf = (what: number) => {
  const walker = document.createTreeWalker(root(), what);
  const found: Node[] = [];
  while (walker.nextNode()) found.push(walker.currentNode);
  return found;
};

function anElement(pick: (count: number) => number): Element {
  const elements = [root(), ...(nodesOf(NodeFilter.SHOW_ELEMENT) as Element[])];
  return elements[pick(elements.length)] ?? root();
}

function aText(pick: (count: number) => number): Text | undefined {
  const texts = nodesOf(NodeFilter.SHOW_TEXT) as Text[];
  return texts[pick(texts.length)];
}

/** What a page may do to itself, and we to it; each gives the elements that have changed. */
const EDITS: Record<string, Edit> = {
  "takes an element away": (pick) => {
    const element = anElement(pick);
    if (element === root() || element.parentElement === null) return [];
    const parent = element.parentElement;
    element.remove();
    return [parent];
  },
  "moves an element": (pick) => {
    const [moved, to] = [anElement(pick), anElement(pick)];
    const from = moved.parentElement;
    if (moved === root() || from === null || moved.contains(to)) return [];
    to.insertBefore(moved, to.childNodes[pick(to.childNodes.length + 1)] ?? null);
    return [from, to, moved];
  },
  "splits a text node": (pick) => {
    const text = aText(pick);
    if (!text?.parentElement) return [];
    text.splitText(pick(text.data.length + 1));
    return [text.parentElement];
  },
  "writes other text": (pick) => {
    const text = aText(pick);
    if (!text?.parentElement) return [];
    text.data = ["", " \n", "Frontex ", SENTENCE, SENTENCE.repeat(60)][pick(5)] ?? "";
    return [text.parentElement];
  },
  "makes a link of text": (pick) => {
    const text = aText(pick);
    const parent = text?.parentElement;
    if (!text || !parent) return [];
    const link = document.createElement("a");
    text.replaceWith(link);
    link.append(text);
    return [parent];
  },
  "puts in a block, a line or a sentence": (pick) => {
    const into = anElement(pick);
    const name = ["p", "br", "li", "h2", "td", "span", "nav"][pick(7)] ?? "p";
    const element = document.createElement(name);
    element.textContent = name === "br" ? "" : SENTENCE;
    into.insertBefore(element, into.childNodes[pick(into.childNodes.length + 1)] ?? null);
    return [into];
  },
  "hides or shows an element": (pick) => {
    const element = anElement(pick) as HTMLElement;
    if (element === root()) return [];
    if (pick(2) === 0) element.hidden = !element.hidden;
    else element.style.display = element.style.display === "none" ? "" : "none";
    return [element];
  },
  "opens what is folded": (pick) => {
    const element = anElement(pick);
    element.toggleAttribute("open");
    return [element];
  },
};

function carryOut(edit: string, numbers: readonly number[]): readonly Element[] {
  let at = 0;
  const pick = (count: number) => (numbers[at++ % numbers.length] ?? 0) % count;
  return EDITS[edit]?.(pick) ?? [];
}

describe("reading again what has changed", () => {
  it("gives what reading all of it again gives, whatever has changed", () => {
    const edit = fc.tuple(fc.constantFrom(...Object.keys(EDITS)), fc.array(fc.nat(), { minLength: 4, maxLength: 4 }));
    const rounds = fc.array(fc.array(edit, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });
    const check = fc.property(rounds, (all) => {
      document.body.innerHTML = `<main>${PAGE}</main>`;
      let index = indexText(root());
      for (const edits of all) {
        index = reindex(index, new Set(edits.flatMap(([name, numbers]) => carryOut(name, numbers))));
        expectSame(index, indexText(root()));
        expectWellCut(index);
      }
    });
    fc.assert(check, { numRuns: 30 });
  }, 60_000);

  it("walks only the stretches in which something has changed", () => {
    const index = indexText(root());
    const [told, untold] = [index.stretches.at(-1)?.elements.at(-1), index.stretches[2]?.element];
    if (told === undefined || untold === undefined) throw new Error("the page has too few stretches");
    told.append(" Verteld.");
    untold.append(" Verzwegen.");
    const { text } = reindex(index, new Set([told])).source;
    expect(text).toContain("Verteld.");
    expect(text).not.toContain("Verzwegen.");
  });

  it("walks all blocks of a stretch when it is told of one", () => {
    const index = indexText(root());
    const stretch = index.stretches.find(({ elements }) => elements.length > 2);
    const [first, , third] = stretch?.elements ?? [];
    if (first === undefined || third === undefined) throw new Error("no stretch has three blocks");
    third.append(" Verderop.");
    expect(reindex(index, new Set([first])).source.text).toContain("Verderop.");
  });

  it("reads on where text was cut, when there is room for more", () => {
    const index = indexText(root(), 9_000);
    expect(index.isCut).toBe(true);
    const table = document.querySelector("table") as Element;
    table.remove();
    document.querySelector("section p")?.remove();
    const changed = new Set([root(), ...document.querySelectorAll("section")]);
    expectSame(atOnce(reindexInSteps(index, changed, 9_000)), indexText(root(), 9_000));
  });

  it("reads what stands in a slot again, though it stands elsewhere in the page", () => {
    document.body.innerHTML = `<main><p>Brief</p><div id="host"><p id="slotted">Oud</p></div></main>`;
    const shadow = (document.querySelector("#host") as Element).attachShadow({ mode: "open" });
    shadow.innerHTML = `<section>${paragraphs(8)}<slot></slot></section>`;
    const index = indexText(root());
    const slotted = document.querySelector("#slotted") as Element;
    slotted.textContent = "Nieuw";
    const again = reindex(index, new Set([slotted]));
    expect(again.source.text).toMatch(/\nNieuw$/);
    expectSame(again, indexText(root()));
  });
});
