import type { SiteRules } from "../site-rules.ts";

const SITE = "https://www.tweedekamer.nl";
const DETAIL = /\/details?$/;
const DOWNLOAD = /^\/downloads\/(?:document|pdf)$/;
const DOCUMENT = /^\d{4}D\d{5}$/i;
// A case, an activity, a vote: 2015Z02376, 2026A02571, 2015P02267.
const OTHER_NUMBER = /^\d{4}[ZAP]\d{5}$/i;

/**
 * A document has a number of its own, `did`, which says more than the case it was sent with, `id`:
 * `/kamerstukken/brieven_regering/detail?id=2026Z14788&did=2026D33108`, `/downloads/document?id=2025D01627`. The part of
 * the site it is shown in, and the case, are how it was reached. A file by a number of its system has a title behind it.
 */
export const tweedeKamer: SiteRules = {
  hosts: ["www.tweedekamer.nl", "tweedekamer.nl"],
  read: ({ pathname, searchParams }) => {
    const path = pathname.replace(/\/$/, "");
    if (!DETAIL.test(path) && !DOWNLOAD.test(path)) return undefined;
    const [id, did] = [searchParams.get("id") ?? "", searchParams.get("did") ?? ""];
    const document = [did, id].find((number) => DOCUMENT.test(number))?.toUpperCase();
    if (document !== undefined) {
      return {
        id: document,
        kind: "tk-document",
        address: `${SITE}/kamerstukken/detail?id=${document}&did=${document}`,
      };
    }
    if (DOWNLOAD.test(path) && id !== "") return { address: `${SITE}${path}?id=${encodeURIComponent(id)}` };
    if (!OTHER_NUMBER.test(id) || did !== "") return undefined;
    return { id: id.toUpperCase(), kind: "tk-document", address: `${SITE}${path}?id=${id.toUpperCase()}` };
  },
};
