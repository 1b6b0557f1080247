import { ecliOf } from "../ecli.ts";
import type { SiteRules } from "../site-rules.ts";

const JUDGMENT = /\/(?:details|inziendocument|uitspraak|content)$/i;

/**
 * A judgment is its ECLI: `/details?id=ECLI:NL:RVS:2023:506`, `/inziendocument?id=…`, `deeplink…/uitspraak?id=…`, and
 * before 2023 behind the sign of a page that is made by script: `/#!/details?id=…`. Words that were searched for may stand
 * behind it.
 */
export const rechtspraak: SiteRules = {
  hosts: ["uitspraken.rechtspraak.nl", "deeplink.rechtspraak.nl", "data.rechtspraak.nl"],
  read: (url) => {
    const { pathname, searchParams } = url.hash.startsWith("#!/") ? routeIn(url) : url;
    const id = ecliOf(searchParams.get("id") ?? "");
    if (id === undefined || !JUDGMENT.test(pathname)) return undefined;
    return { id, kind: "uitspraak", address: `https://uitspraken.rechtspraak.nl/details?id=${id}` };
  },
};

/** Only the path: `#!//` would be another host, which no URL is made of. */
function routeIn({ hash, origin }: URL): URL {
  return new URL(origin + hash.slice(2));
}
