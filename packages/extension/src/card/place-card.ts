import { computePosition, flip, offset, shift, size } from "@floating-ui/dom";

/** Distances in CSS pixels: from the words to the card, and from the card to the edge of the window. */
const GAP = 6;
const EDGE = 8;
/** A card is never lower than this, however small the window. */
const LEAST_HEIGHT = 96;
/** Of the height of the window, before a card scrolls. */
const MOST_OF_WINDOW = 0.7;

/** Puts a card under the box that `boxOf` tells, or above it where there is more room, and never off the screen. */
export async function placeCard(card: HTMLElement, boxOf: () => DOMRect): Promise<void> {
  const { x, y } = await computePosition({ getBoundingClientRect: boxOf }, card, {
    placement: "bottom-start",
    middleware: [
      offset(GAP),
      flip({ padding: EDGE }),
      size({
        padding: EDGE,
        apply: ({ availableHeight, elements }) => {
          const most = Math.min(innerHeight * MOST_OF_WINDOW, availableHeight);
          elements.floating.style.maxHeight = `${Math.max(LEAST_HEIGHT, most)}px`;
        },
      }),
      // A card that is still too high for a small window lies over the words; else it stands clear of them.
      shift({ padding: EDGE, crossAxis: true }),
    ],
  });
  card.style.left = `${x}px`;
  card.style.top = `${y}px`;
}
