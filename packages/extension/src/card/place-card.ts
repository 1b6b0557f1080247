import { computePosition, flip, offset, type Platform, shift, size } from "@floating-ui/core";
import { seenOfWindow } from "./seen-of-window.ts";

/** Distances in CSS pixels: from the words to the card, and from the card to the edge of the window. */
const GAP = 6;
const EDGE = 8;
/** A card is never lower than this, however small the window. */
const LEAST_HEIGHT = 96;
/** Of the height of the window, before a card scrolls. */
const MOST_OF_WINDOW = 0.7;

/** A place in the window, in CSS pixels. */
type Corner = Pick<DOMRect, "left" | "top">;

/**
 * Puts a card under the box that `boxOf` tells, or above it where there is more room, and never off the screen. Its place
 * is counted from the corner of the sheet it lies on, which `originOf` tells.
 */
export async function placeCard(card: HTMLElement, boxOf: () => DOMRect, originOf: () => Corner): Promise<void> {
  const { x, y } = await computePosition(boxOf, card, {
    platform: onSheet(originOf),
    placement: "bottom-start",
    middleware: [
      offset(GAP),
      flip({ padding: EDGE }),
      size({
        padding: EDGE,
        apply: ({ availableHeight }) => {
          const most = Math.min(innerHeight * MOST_OF_WINDOW, availableHeight);
          card.style.maxHeight = `${Math.max(LEAST_HEIGHT, most)}px`;
        },
      }),
      // A card that is still too high for a small window lies over the words; else it stands clear of them.
      shift({ padding: EDGE, crossAxis: true }),
    ],
  });
  card.style.left = `${x}px`;
  card.style.top = `${y}px`;
}

/**
 * What the library asks of the world, in CSS pixels from the corner of the sheet. Nothing clips our card but the window.
 * All is measured each time: a card that is too high for a short page brings a scrollbar at first, and the page moves.
 */
function onSheet(originOf: () => Corner): Platform {
  const from = ({ left, top }: Corner, box: { x: number; y: number; width: number; height: number }) => ({
    x: box.x - left,
    y: box.y - top,
    width: box.width,
    height: box.height,
  });
  return {
    // The origin comes first: it takes the zoom of the page off the sheet, and so off the card.
    getElementRects: ({ reference: boxOf, floating: card }) => ({
      reference: from(originOf(), boxOf()),
      floating: { x: 0, y: 0, ...sizeOf(card) },
    }),
    getDimensions: sizeOf,
    getClippingRect: () => from(originOf(), seenOfWindow()),
    isRTL: (card) => getComputedStyle(card).direction === "rtl",
  };
}

function sizeOf({ offsetWidth, offsetHeight }: HTMLElement): { width: number; height: number } {
  return { width: offsetWidth, height: offsetHeight };
}
