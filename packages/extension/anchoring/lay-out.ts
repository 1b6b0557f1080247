import { mapPassage, mapText } from "./change-text.ts";
import { BEGIN, END, type Paper } from "./paper.ts";
import { pick, type Random } from "./random.ts";

/** A call behind every third sentence or so, and one inside the passage. */
export function addCalls(paper: Paper, random: Random): Paper | undefined {
  let number = 0;
  const called = mapText(paper, (text) =>
    text.replace(/(?<=\p{Ll})\.(?=\s)/gu, (stop) => (random() < 0.3 ? `.[${++number}]` : stop)),
  );
  return mapPassage(called, (passage) => {
    const word = pick([...passage.matchAll(/(?<=\p{Ll}{4})(?=\s)/gu)], random);
    return word === undefined ? undefined : `${passage.slice(0, word.index)}[${++number}]${passage.slice(word.index)}`;
  });
}

/** A call at the end of the words before the passage, and one at its own. */
export function addCallsBeside(paper: Paper): Paper {
  return mapText(paper, (text) => text.replace(` ${BEGIN}`, `[98] ${BEGIN}`).replace(END, `${END}[99]`));
}

/** Takes the note calls away. */
export function removeCalls(paper: Paper): Paper {
  return mapText(paper, (text) => text.replace(/\[\d{1,3}\]/g, ""));
}

/** Writes note calls as they come out of a PDF. */
export function glueCalls(paper: Paper): Paper {
  return mapText(paper, (text) => text.replace(/\[(\d{1,3})\]/g, "$1"));
}

/** As the text of a page has words that stand in elements of their own: indented, broken softly, parted by hard spaces. */
export function addMarkup(paper: Paper, random: Random): Paper | undefined {
  return mapText(paper, (text) =>
    text.replace(/ |(?<=\p{L}{4})(?=\p{L}{4})/gu, (gap) => {
      if (random() > 0.2) return gap;
      return gap === "" ? "\u00ad" : (pick(["\n      ", "\u00a0", " \u200b"], random) ?? gap);
    }),
  );
}

/** A PDF's lines as a page has them: words whole, no feet, and other quotation marks and dashes. */
export function unflow(paper: Paper): Paper {
  return mapText(paper, (text) =>
    text
      .replace(/\nPagina \d+ van \d+\n/g, "\n")
      .replace(/(?<=\p{L})-\n(?=\p{Ll})/gu, "")
      .replace(/\n/g, " "),
  );
}
