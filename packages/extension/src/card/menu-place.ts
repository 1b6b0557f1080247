import type { ThingTarget } from "../model/note.ts";
import { plain } from "../page/plain-dom.ts";
import { aboutThing } from "./about-thing.ts";
import type { CardParts } from "./card-parts.ts";
import type { PageMarks } from "./page-marks.ts";
import { type Point, underPointer } from "./under-pointer.ts";

/** A link of ours: where it leads, and what a note on it is about. */
interface AboutLink {
  readonly href: string;
  readonly about: ThingTarget;
}

/** Where the reader opened the browser's own menu last: the browser tells only where a link leads. */
export class MenuPlace {
  readonly #screen: CardParts["screen"];
  readonly #marks: PageMarks;
  #link: HTMLAnchorElement | undefined;
  #term: Promise<ThingTarget | undefined> | undefined;

  constructor({ page, screen, signal }: Pick<CardParts, "page" | "screen" | "signal">, marks: PageMarks) {
    this.#screen = screen;
    this.#marks = marks;
    const onMenu = ({ target, isTrusted, clientX, clientY }: MouseEvent) => {
      if (!isTrusted) return;
      this.#link = target instanceof Element ? linkAround(target) : undefined;
      // While the menu is open the page may change: what counts is what the reader pointed at.
      this.#term = this.#termAt({ x: clientX, y: clientY });
    };
    page.addEventListener("contextmenu", onMenu, { signal, capture: true });
  }

  /** The link of ours there; nothing where it is none of ours, or stands on other words by now. */
  async link(): Promise<AboutLink | undefined> {
    const link = this.#link;
    const marked = link?.isConnected ? await this.#marks.inLink(link) : undefined;
    const about = marked && aboutThing(marked.thing);
    return link === undefined || about === undefined ? undefined : { href: link.href, about };
  }

  /** The term that was marked there. */
  async term(): Promise<ThingTarget | undefined> {
    return this.#term;
  }

  async #termAt(point: Point): Promise<ThingTarget | undefined> {
    const now = await this.#marks.now().catch(() => undefined);
    const pointed = now && underPointer(this.#screen, now.index, now.marked, point);
    return pointed?.thing.kind === "term" ? aboutThing(pointed.thing) : undefined;
  }
}

function linkAround(element: Element): HTMLAnchorElement | undefined {
  const link = plain(element).closest("a.kl-ref");
  return link instanceof HTMLAnchorElement ? link : undefined;
}
