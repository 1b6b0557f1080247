import { useId, useState } from "preact/hooks";
import { hostIn } from "../../../settings/site-address.ts";
import { t } from "../../../words/t.ts";
import { Icon } from "../../parts/icon.tsx";
import type { OwnSite, SitesPort } from "./sites-port.ts";

export interface AddSiteProps {
  readonly port: SitesPort;
  readonly own: readonly OwnSite[];
  /** A host that another surface wants to have added. */
  readonly suggested?: string | undefined;
}

/** What the reader hears of the address they gave. */
interface Said {
  readonly words: string;
  readonly isRefusal: boolean;
}

const NOTHING: Said = { words: "", isRefusal: false };

/** Where the reader writes the address of a site. The browser asks them whether we may read it. */
export function AddSite({ port, own, suggested = "" }: AddSiteProps) {
  const id = useId();
  const [written, setWritten] = useState(suggested);
  const [said, say] = useState(NOTHING);
  const refuse = (words: string) => say({ words, isRefusal: true });
  const add = () => {
    const read = hostIn(written);
    if (!read.ok) return refuse(t(`sites.refused.${read.error}`));
    const host = read.value;
    if (own.some((site) => site.host === host && site.isPermitted)) return refuse(t("sites.twice", { host }));
    return port.add(host).then(
      (isAdded) => {
        if (isAdded) setWritten("");
        say({ words: isAdded ? t("sites.added", { host }) : t("sites.declined"), isRefusal: false });
      },
      () => refuse(t("sites.failed")),
    );
  };
  const onSubmit = (event: Event) => {
    event.preventDefault();
    void add();
  };
  const onWrite = (words: string) => {
    setWritten(words);
    say(NOTHING);
  };
  return (
    <form class="add-site" onSubmit={onSubmit}>
      <label class="lbl" for={id}>
        {t("sites.field")}
      </label>
      <div class="add-site-row">
        <AddressField id={id} written={written} isRefused={said.isRefusal} onWrite={onWrite} />
        <button type="submit" class="btn">
          {t("sites.add")}
        </button>
      </div>
      <p class="site-said" id={`${id}-said`} role="status">
        {said.words !== "" && <Icon name={said.isRefusal ? "alert" : "check"} />}
        {said.words === "" ? <span class="meta">{whatIsRead(written)}</span> : <span>{said.words}</span>}
      </p>
    </form>
  );
}

interface AddressFieldProps {
  readonly id: string;
  readonly written: string;
  readonly isRefused: boolean;
  readonly onWrite: (words: string) => void;
}

function AddressField({ id, written, isRefused, onWrite }: AddressFieldProps) {
  return (
    <div class="field">
      <input
        id={id}
        type="text"
        inputMode="url"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        value={written}
        placeholder={t("sites.example")}
        aria-invalid={isRefused}
        aria-describedby={`${id}-said`}
        onInput={(event) => onWrite(event.currentTarget.value)}
      />
    </div>
  );
}

/** Before the browser asks, the reader sees what will be read, and what will not. */
function whatIsRead(written: string): string {
  const read = hostIn(written);
  return read.ok ? t("sites.covers", { host: read.value }) : "";
}
