import type { BadThing } from "../model/archive-trouble.ts";
import { halt } from "./trouble.ts";

/** As many as a reader wants to see before they know that a file is bad. */
const SHOWN = 5;

/** What is wrong in a file, found while all of it is read. */
export interface BadThings {
  add(what: BadThing): undefined;
  haltIfAny(): void;
}

export function createBadThings(): BadThings {
  const first: BadThing[] = [];
  let count = 0;
  return {
    add: (what) => {
      count += 1;
      if (first.length < SHOWN) first.push(what);
      return undefined;
    },
    haltIfAny: () => {
      if (count > 0) halt({ kind: "invalid", count, first });
    },
  };
}
