import { t } from "../../words/t.ts";
import { Icon } from "../parts/icon.tsx";
import { Row } from "../parts/row.tsx";

export interface FilterFieldProps {
  readonly label: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** How many are listed now, and how many there are. */
  readonly shown: number;
  readonly all: number;
}

/** Filters a list while the reader types, and says how much is left. Escape shows all again. */
export function FilterField({ label, query, onQuery, shown, all }: FilterFieldProps) {
  const sought = query.trim();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || query === "") return;
    event.preventDefault();
    onQuery("");
  };
  return (
    <>
      <Row class="find" margin={<Icon name="search" />}>
        <label class="field">
          <span class="vh">{label}</span>
          <input
            type="search"
            placeholder={label}
            value={query}
            onInput={(event) => onQuery(event.currentTarget.value)}
            onKeyDown={onKeyDown}
          />
        </label>
      </Row>
      <div role="status">
        {sought !== "" && shown > 0 && (
          <Row class="found">
            <p class="meta">{t("panel.ofAll", { shown, all })}</p>
          </Row>
        )}
        {sought !== "" && shown === 0 && (
          <Row class="none">
            <p class="mid">{t("panel.nothingFor", { query: sought })}</p>
          </Row>
        )}
      </div>
    </>
  );
}
