import { publicationId } from "../publication-id.ts";
import type { SiteRules } from "../site-rules.ts";

const EXTENSION = /\.(?:html?|pdf|xml|odt|txt|docx?|epub)$/i;
const METADATA = /^metadata(?:_owms)?\.xml$/i;

/**
 * The identifier is the last part of the path, whatever stands before it: `/kst-32317-788.html`, `.pdf`, `.xml` and
 * `.odt`; without extension the page of technical information; `/kst-32317-788/metadata.xml`; among the results of a
 * search `/behandelddossier/…/kst-34334-17` and `/dossier/kst-35300-C.html`; in the repository
 * `/frbr/officielepublicaties/h-tk/20242025/h-tk-20242025-87-13/1/pdf/h-tk-20242025-87-13.pdf`.
 */
export const officialPublications: SiteRules = {
  hosts: [
    "zoek.officielebekendmakingen.nl",
    "www.officielebekendmakingen.nl",
    "officielebekendmakingen.nl",
    "repository.overheid.nl",
  ],
  read: ({ pathname }) => {
    const parts = pathname.split("/").filter((part) => part !== "" && !METADATA.test(part));
    const id = publicationId(parts.at(-1)?.replace(EXTENSION, "") ?? "");
    if (id === undefined) return undefined;
    return { id, kind: "publicatie", address: `https://zoek.officielebekendmakingen.nl/${id}.html` };
  },
};
