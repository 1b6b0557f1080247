import type { ThingTarget } from "../model/note.ts";
import { plain } from "../page/plain-dom.ts";
import { aboutThing } from "./about-thing.ts";
import type { PageMarks } from "./page-marks.ts";

/** A link of ours: where it leads, and what a note on it is about. */
interface AboutLink {
  readonly href: string;
  readonly about: ThingTarget;
}

/** The link of ours whose menu the reader opened last: the browser's own menu tells only where a link leads. */
export class MenuLink {
  readonly #marks: PageMarks;
  #link: HTMLAnchorElement | undefined;

  constructor(page: Document, marks: PageMarks, signal: AbortSignal) {
    this.#marks = marks;
    const onMenu = ({ target, isTrusted }: Event) => {
      if (isTrusted) this.#link = target instanceof Element ? linkAround(target) : undefined;
    };
    page.addEventListener("contextmenu", onMenu, { signal, capture: true });
  }

  /** Nothing where it is none of ours, or stands on other words by now. */
  async about(): Promise<AboutLink | undefined> {
    const link = this.#link;
    const marked = link?.isConnected ? await this.#marks.inLink(link) : undefined;
    const about = marked && aboutThing(marked.thing);
    return link === undefined || about === undefined ? undefined : { href: link.href, about };
  }
}

function linkAround(element: Element): HTMLAnchorElement | undefined {
  const link = plain(element).closest("a.kl-ref");
  return link instanceof HTMLAnchorElement ? link : undefined;
}
