import { LONGEST_TITLE } from "../../model/title.ts";
import { isExcluded } from "../furniture.ts";
import { plain } from "../plain-dom.ts";
import { readableRoot } from "../readable-root.ts";
import { metadataOf } from "./metadata.ts";

/** So much of a title is looked at, in UTF-16 code units: more than is kept of it. */
const LONGEST_READ = 2 * LONGEST_TITLE;

/** On these sites the metadata hold the title that the document was published under, and the heading its number. */
const TITLED_BY_METADATA = /(?:^|\.)officielebekendmakingen\.nl$/;

/** What sites put between the title of a page and their own name. */
const BETWEEN = /\s[|–—-]\s/;
const SITE_NAMES = new RegExp(
  "^(?:(?:www\\.)?[a-z-]+\\.(?:nl|eu)|(?:tweede|eerste) kamer(?: der staten-generaal)?|raad van state|de rechtspraak|rechtspraak|" +
    "rijksoverheid|overheid|open overheid|eur-lex|lex|ind|immigratie- en naturalisatiedienst(?: ind)?|coa|" +
    "centraal orgaan opvang asielzoekers|dienst terugkeer en vertrek|adviesraad migratie|officiële bekendmakingen)$",
  "i",
);

/** The title of the document on a page, without the name of the site; empty where it has none. */
export function documentTitle(page: Document): string {
  const { title } = metadataOf(page);
  const published = TITLED_BY_METADATA.test(page.location.hostname) ? title : undefined;
  const found = published ?? onlyHeading(page) ?? withoutSite(title ?? page.title);
  return found.trim().slice(0, LONGEST_TITLE);
}

function onlyHeading(page: Document): string | undefined {
  const headings = [...plain(readableRoot(page)).querySelectorAll("h1")].filter((heading) => !isExcluded(heading));
  const [only, ...others] = headings.map(({ textContent }) => textContent.replace(/\s+/g, " ").trim()).filter(Boolean);
  return others.length === 0 ? only : undefined;
}

/** A bar always stands before or behind a name; a dash may stand in the title itself. */
function withoutSite(title: string): string {
  // A page may make its title as long as it likes, and no pattern is fast on all of those.
  const words = title.slice(0, LONGEST_READ).replace(/\s+/g, " ").trim();
  const barred = words.split(" | ").filter((part) => !SITE_NAMES.test(part.trim()));
  const kept = barred[0] ?? words;
  const parts = kept.split(BETWEEN);
  const last = parts.at(-1) ?? "";
  return parts.length > 1 && SITE_NAMES.test(last.trim())
    ? kept.slice(0, -last.length).replace(/[\s|–—-]+$/, "")
    : kept;
}
