import type { SiteRules } from "../site-rules.ts";

// /binaries/rijksoverheid/documenten/kamerstukken/2023/07/05/tk-drugstoerisme/tk-drugstoerisme.pdf
const FILE =
  /^\/binaries\/rijksoverheid(?<page>\/documenten\/[^/]+\/\d{4}\/\d{2}\/\d{2}\/(?<slug>[^/]+))\/\k<slug>\.pdf$/;

/** The file of a letter that bears the name of its page is that letter; other files beside it are attachments. */
export const rijksoverheid: SiteRules = {
  hosts: ["www.rijksoverheid.nl", "rijksoverheid.nl"],
  read: ({ pathname }) => {
    const page = FILE.exec(pathname)?.groups?.page;
    return page === undefined ? undefined : { address: `https://www.rijksoverheid.nl${page}` };
  },
};
