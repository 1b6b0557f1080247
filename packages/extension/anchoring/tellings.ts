import type { PassageSelector } from "../src/model/selector.ts";

/** Code units of context that other programs keep. */
const CONTEXT_ELSEWHERE = 32;

/** What notes tell of their passage, by who wrote them down. */
export const TELLINGS: Readonly<Record<string, (selector: PassageSelector) => PassageSelector>> = {
  "as kept now": (selector) => selector,
  "words and place": ({ quote, position }) => ({ quote, position }),
  "less words and place": ({ quote, position }) => ({ quote: withLess(quote), position }),
  "less words, place unknown": ({ quote }) => ({
    quote: withLess(quote),
    position: { type: "TextPositionSelector", start: 0, end: quote.exact.length },
  }),
};

function withLess({ prefix, suffix, ...quote }: PassageSelector["quote"]): PassageSelector["quote"] {
  return {
    ...quote,
    prefix: prefix.slice(-CONTEXT_ELSEWHERE).trimStart(),
    suffix: suffix.slice(0, CONTEXT_ELSEWHERE).trimEnd(),
  };
}
