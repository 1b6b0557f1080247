/** Widths of an average letter, in CSS pixels: of the title of a document, and of a paper or a heading. */
export interface Letters {
  readonly title: number;
  readonly paper: number;
}

/** What fits in any of the usual fonts. */
export const USUAL_LETTERS: Letters = { title: 9, paper: 7.5 };

/** Some words have more wide letters than others. */
const AT_MOST = 1.06;

/** Letters as often as Dutch has them. */
const SAMPLE =
  "De Staat van Migratie: verslag van een schriftelijk overleg over de samenwerking met landen van herkomst";

/**
 * How wide letters are here, so that words can be wrapped before they are drawn: SVG does not wrap. Measured in bold, as
 * words are while they are pointed at; which font a reader has differs from one machine to another.
 */
export function measureLetters(element: Element): Letters {
  const pen = document.createElement("canvas").getContext("2d");
  if (pen === null) return USUAL_LETTERS;
  const style = getComputedStyle(element);
  const widthIn = (size: string, family: string) => {
    pen.font = `600 ${size} ${family}`;
    return (pen.measureText(SAMPLE).width / SAMPLE.length) * AT_MOST;
  };
  const serif = style.getPropertyValue("--serif").trim();
  return {
    title: widthIn("15px", serif) || USUAL_LETTERS.title,
    paper: widthIn("13px", style.fontFamily) || USUAL_LETTERS.paper,
  };
}
