import type { RefObject } from "preact";
import { useState } from "preact/hooks";
import type { Picture } from "./lay-out.ts";
import { stepFrom } from "./step-from.ts";

/** What a reader points at in the picture, by hand or by key. */
export interface Pointing {
  readonly pointed: string | undefined;
  /** The one node that the tab key reaches. */
  readonly stop: string | undefined;
  readonly listeners: {
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onFocusIn: (event: FocusEvent) => void;
    readonly onFocusOut: () => void;
    readonly onPointerOver: (event: PointerEvent) => void;
    readonly onPointerLeave: () => void;
  };
}

/** Follows the pointer and the focus over the nodes of a picture, and moves the focus by the arrow keys. */
export function usePointing(
  picture: Picture,
  svg: RefObject<SVGSVGElement | null>,
  onPoint: (id: string | undefined) => void,
): Pointing {
  const [pointed, setPointed] = useState<string>();
  const [last, setLast] = useState<string>();
  const point = (id: string | undefined) => {
    if (id === pointed) return;
    setPointed(id);
    onPoint(id);
  };
  return {
    pointed,
    stop: isIn(picture, last) ? last : picture.documents[0]?.id,
    listeners: {
      onKeyDown: (event) => {
        const from = nodeAt(event.target);
        const next = from === undefined ? undefined : stepFrom(picture, from, event.key);
        if (next === undefined) return;
        event.preventDefault();
        elementOf(svg.current, next)?.focus();
      },
      onFocusIn: ({ target }) => {
        setLast(nodeAt(target));
        point(nodeAt(target));
      },
      onFocusOut: () => point(undefined),
      onPointerOver: ({ target }) => point(nodeAt(target) ?? focusedIn(svg.current)),
      onPointerLeave: () => point(focusedIn(svg.current)),
    },
  };
}

function isIn({ documents, rows }: Picture, id: string | undefined): boolean {
  return documents.some((one) => one.id === id) || rows.some((one) => one.id === id);
}

/** The node that an element of the picture belongs to. */
function nodeAt(target: EventTarget | null): string | undefined {
  if (!(target instanceof Element)) return undefined;
  return target.closest("[data-node]")?.getAttribute("data-node") ?? undefined;
}

function focusedIn(svg: SVGSVGElement | null): string | undefined {
  const focused = svg?.ownerDocument.activeElement ?? null;
  return focused !== null && svg?.contains(focused) ? nodeAt(focused) : undefined;
}

function elementOf(svg: SVGSVGElement | null, id: string): SVGElement | undefined {
  const nodes = [...(svg?.querySelectorAll<SVGElement>("[data-node]") ?? [])];
  return nodes.find((node) => node.getAttribute("data-node") === id);
}
