import { LONGEST_TITLE } from "../model/title.ts";
import { isExcluded } from "./furniture.ts";
import { readableRoot } from "./readable-root.ts";

/** What sites put between the title of a page and their own name. */
const BEFORE_SITE = /\s[|–—]\s/;

/** The title of the document on a page: its one first heading, else the title of the page without the name of the site. */
export function documentTitle(page: Document): string {
  const headings = [...readableRoot(page).querySelectorAll("h1")].filter((heading) => !isExcluded(heading));
  const [only, ...others] = headings.map(({ textContent }) => textContent.replace(/\s+/g, " ").trim()).filter(Boolean);
  const title = only !== undefined && others.length === 0 ? only : (page.title.split(BEFORE_SITE)[0] ?? "");
  return title.trim().slice(0, LONGEST_TITLE);
}
