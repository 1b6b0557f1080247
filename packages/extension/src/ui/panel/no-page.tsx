import { SITES } from "../../settings/sites.ts";
import { explain } from "../../wording/explanation.ts";
import { Message } from "../parts/message.tsx";
import type { TabFacts } from "../ports.ts";

/** Where no page answers: what Kantlijn does, and where. */
export function NoPage({ tab }: { readonly tab?: TabFacts | undefined }) {
  if (tab?.isOurSite === true) return <Message icon="alert" explanation={explain("silentPage")} />;
  return (
    <Message icon="book" explanation={explain("noPage")}>
      <ul class="sites">
        {SITES.map((site) => (
          <li key={site}>
            <a href={frontPageOf(site)} target="_blank" rel="noreferrer">
              {site}
            </a>
          </li>
        ))}
      </ul>
    </Message>
  );
}

function frontPageOf(site: string): string {
  return site.split(".").length === 2 ? `https://www.${site}` : `https://${site}`;
}
