import { isQuiet, type QuietSites, siteOfHost, switched } from "../../settings/quiet-sites.ts";
import { t } from "../../words/t.ts";
import { Message } from "../parts/message.tsx";
import { useKept } from "../parts/use-kept.ts";

const NOWHERE: ReadonlySet<string> = new Set();

/** Whether the reader switched Kantlijn off on the site of this host, and the way to switch it on again. */
export function useSiteOff(
  host: string | undefined,
  setting: QuietSites,
): { readonly isOff: boolean; readonly onSwitchOn: () => void } {
  const [quiet, keep] = useKept(setting, NOWHERE);
  return {
    isOff: host !== undefined && isQuiet(quiet, host),
    onSwitchOn: () => host !== undefined && keep(switched(quiet, host, false)),
  };
}

/** In place of the page, where the reader does not want its site read. */
export function SiteOff({ host, onSwitchOn }: { readonly host: string; readonly onSwitchOn: () => void }) {
  const title = t("popup.isOff", { site: siteOfHost(host) });
  return (
    <Message icon="eye-off" explanation={{ title, body: t("popup.offExplained") }}>
      <div class="act">
        <button type="button" class="btn" onClick={onSwitchOn}>
          {t("popup.switchOn")}
        </button>
      </div>
    </Message>
  );
}
