import type { PageSize } from "./make-page.ts";

/** A page that is measured. */
export interface PageCase extends PageSize {
  /** As the tables name it. */
  readonly label: string;
  /** How often each method has a fresh one. */
  readonly rounds: number;
}

/** The pages of a whole run; the last stands for papers that cite in every paragraph. */
export const PAGES: readonly PageCase[] = [
  { label: "1k nodes", nodes: 1_000, marks: 500, rounds: 5 },
  { label: "10k nodes", nodes: 10_000, marks: 5_000, rounds: 5 },
  { label: "50k nodes", nodes: 50_000, marks: 20_000, rounds: 3 },
  { label: "10k nodes, full of references", nodes: 10_000, marks: 5_000, rounds: 3, isCiting: true },
];

/** For a first look: without the pages that take longest. */
export const QUICK_PAGES: readonly PageCase[] = PAGES.slice(0, 2).map((page) => ({ ...page, rounds: 3 }));

/** The page that most targets are set for. */
export const MIDDLE_PAGE = "10k nodes";
