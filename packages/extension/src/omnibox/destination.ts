import { EVERYTHING, type Question } from "../library/question.ts";
import { writeView } from "../library/view-address.ts";
import { readAsked } from "./read-asked.ts";

/** Where Enter leads: to the one paper that the words mean, or to notes. Nowhere where that is not certain. */
export function destinationOf(typed: string, library: string): string | undefined {
  const { words, wantsNotes, papers } = readAsked(typed);
  const [paper, ...others] = papers;
  if (words === "" || others.length > 0) return undefined;
  if (!wantsNotes) return paper?.link?.href;
  return library + viewOf(paper === undefined ? { typed: words } : { chosen: { reference: [paper.id] } });
}

function viewOf(asked: Partial<Question>): string {
  return writeView({ name: "notities", question: { ...EVERYTHING, ...asked } });
}
