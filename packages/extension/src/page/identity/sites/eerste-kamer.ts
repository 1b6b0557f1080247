import type { SiteRules } from "../site-rules.ts";

const BARE = /^\/nonav(?<page>\/.+)$/;

/** Each page can be read without the site around it, for print: `/nonav/overig/20230317/…/document`. */
export const eersteKamer: SiteRules = {
  hosts: ["www.eerstekamer.nl", "eerstekamer.nl"],
  read: ({ pathname, search }) => {
    const page = BARE.exec(pathname)?.groups?.page;
    return page === undefined ? undefined : { address: `https://www.eerstekamer.nl${page}${search}` };
  },
};
