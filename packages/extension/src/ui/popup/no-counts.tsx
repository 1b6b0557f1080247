import { SITES } from "../../settings/sites.ts";
import { explain } from "../../wording/explanation.ts";
import { t } from "../../words/t.ts";
import { Message } from "../parts/message.tsx";
import { Row } from "../parts/row.tsx";

interface OtherSiteProps {
  /** Of the page, where the browser tells it. */
  readonly host: string | undefined;
  readonly onAdd: (host?: string) => void;
}

/** On a site that is not read: what is, and the way to add this one. */
export function OtherSite({ host, onAdd }: OtherSiteProps) {
  const explanation = { title: t("popup.otherSite"), body: t("popup.otherSiteExplained") };
  return (
    <Message icon="book" explanation={explanation}>
      <ul class="read-sites mid">
        {SITES.map((site) => (
          <li key={site}>{site}</li>
        ))}
      </ul>
      <button type="button" class="lead" onClick={() => onAdd(host)}>
        {host === undefined ? t("popup.addSite") : t("popup.addThisSite", { host })}
      </button>
    </Message>
  );
}

/** The reader switched this site off. */
export function SiteIsOff() {
  return (
    <Row class="cell">
      <p class="mid">{t("popup.offExplained")}</p>
    </Row>
  );
}

/** A page that was there before we were. */
export function SilentPage() {
  return <Message icon="alert" explanation={explain("silentPage")} />;
}
