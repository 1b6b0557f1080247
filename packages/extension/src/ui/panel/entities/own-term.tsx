import type { OwnTermsSetting } from "../../../settings/own-terms.ts";
import { t } from "../../../words/t.ts";
import { Icon } from "../../parts/icon.tsx";
import { useKept } from "../../parts/use-kept.ts";

/** The reader's own list, as the panel reaches it. */
export interface OwnTermsPort {
  readonly list: OwnTermsSetting;
  /** Opens the settings at a term of the list. */
  readonly edit: (id: string) => void;
}

/** What the reader wrote of their own term, and the way to change it. */
export function OwnTerm({ id, port }: { readonly id: string; readonly port: OwnTermsPort }) {
  const [terms] = useKept(port.list, undefined);
  if (terms === undefined) return undefined;
  const term = terms.find((one) => one.id === id);
  if (term === undefined) return <p class="body">{t("ownTerms.notListed")}</p>;
  return (
    <>
      {term.description !== "" && <p class="body">{term.description}</p>}
      {term.note !== "" && <p class="body own-words">{term.note}</p>}
      <button type="button" class="btn quiet small" onClick={() => port.edit(id)}>
        <Icon name="list" />
        {t("ownTerms.edit")}
      </button>
    </>
  );
}
