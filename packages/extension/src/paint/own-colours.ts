import type { Colour } from "../model/contrast.ts";
import { KIND_GROUPS, MARKED_KINDS, type MarkedKind } from "../model/kind-groups.ts";
import { type KindColour, lineColourOf } from "../model/kind-lines.ts";

/** Colours that the reader gave to kinds themselves. */
export type OwnColours = Readonly<Partial<Record<MarkedKind, KindColour>>>;

/**
 * The rules by which highlights have the reader's own colours. They are for the highlights only, so that no element of the
 * page has a property of ours; `:root` gives them more weight than our style sheet. Empty where all colours are ours.
 */
export function rulesFor(colours: OwnColours): string {
  return MARKED_KINDS.flatMap((kind) => {
    const colour = colours[kind];
    if (colour === undefined) return [];
    // Paper is light, whatever the page is.
    return [ruleFor(kind, colour.light, ""), `@media screen{${ruleFor(kind, colour.dark, DARK)}}`];
  }).join("\n");
}

const DARK = '[data-kl-ground="dark"]';

function ruleFor(kind: MarkedKind, colour: Colour, ground: string): string {
  const layers = kind === "getal" ? [kind] : KIND_GROUPS[kind];
  const names = layers.flatMap((layer) => [`kl-${layer}`, `kl-${layer}-faint`]);
  const selectors = names.map((name) => `:root${ground} ::highlight(${name})`).join(",");
  return `${selectors}{--kl-colour:${lineColourOf(kind, colour)}}`;
}

/** Gives a page the reader's own colours; an element of ours is in it only while there are some. */
export class ColourSheet {
  readonly #page: Document;
  #style: HTMLStyleElement | undefined;

  constructor(page: Document) {
    this.#page = page;
  }

  wear(colours: OwnColours): void {
    const rules = rulesFor(colours);
    if (rules === (this.#style?.textContent ?? "")) return;
    if (rules === "") {
      this.remove();
      return;
    }
    this.#style ??= this.#page.createElement("style");
    this.#style.textContent = rules;
    // Behind the body, where pages keep nothing and frameworks do not look.
    if (!this.#style.isConnected) this.#page.documentElement.append(this.#style);
  }

  remove(): void {
    this.#style?.remove();
    this.#style = undefined;
  }
}
