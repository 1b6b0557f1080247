import { siteOfHost } from "../../settings/quiet-sites.ts";
import { t } from "../../words/t.ts";
import { Logo } from "../parts/icon.tsx";
import { Row } from "../parts/row.tsx";

export interface SiteSwitchProps {
  /** Of the page; absent where it is none that we read. */
  readonly host: string | undefined;
  readonly isOff: boolean;
  readonly onSwitch: (isOff: boolean) => void;
}

/** Whether this site is read, and the switch for it. */
export function SiteSwitch({ host, isOff, onSwitch }: SiteSwitchProps) {
  const site = host === undefined ? undefined : siteOfHost(host);
  return (
    <header>
      <Row class="cell site" margin={<Logo />}>
        <div>
          <h1>{t("extension.name")}</h1>
          {site !== undefined && (
            <p class="mid" role="status">
              {isOff ? t("popup.isOff", { site }) : t("popup.isOn", { site })}
            </p>
          )}
        </div>
        {site !== undefined && (
          <input
            type="checkbox"
            role="switch"
            aria-checked={!isOff}
            class="sw"
            aria-label={t("popup.switch", { site })}
            checked={!isOff}
            onChange={(event) => onSwitch(!event.currentTarget.checked)}
          />
        )}
      </Row>
    </header>
  );
}
