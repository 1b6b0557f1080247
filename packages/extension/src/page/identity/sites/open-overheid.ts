import type { SiteRules } from "../site-rules.ts";

// ronl-dd12795b-eaa8-4e23-b552-96ef285cb9ad, oep-14145d83864b4ea1233c0b01135b8a3f729c0b87, or the number alone
const NUMBER = "(?<id>(?:[a-z]{2,10}-)?[\\da-f][\\da-f-]{30,39}[\\da-f])";
const DOCUMENT = new RegExp(`^/documenten/${NUMBER}(?:/(?:pdf|file))?/?$`, "i");
const DETAILS = new RegExp(`^/details/${NUMBER}(?:/\\d{1,3})?/?$`, "i");
const FILE = new RegExp(`^/repository/${NUMBER}/\\d{1,3}/pdf/[^/]+$`, "i");

/** A document that was made public: its page, `/details/…`, and its file, `/documenten/…/file` or `/repository/…/1/pdf/…`. */
export const openOverheid: SiteRules = {
  hosts: ["open.overheid.nl"],
  read: ({ pathname }) => {
    const found = DOCUMENT.exec(pathname) ?? DETAILS.exec(pathname) ?? FILE.exec(pathname);
    const id = found?.groups?.id?.toLowerCase();
    return id === undefined
      ? undefined
      : { id, kind: "woo-document", address: `https://open.overheid.nl/documenten/${id}` };
  },
};
