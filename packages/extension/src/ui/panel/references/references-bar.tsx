import { useState } from "preact/hooks";
import type { PageSummary } from "../../../model/page-summary.ts";
import { t } from "../../../words/t.ts";
import { Icon } from "../../parts/icon.tsx";
import { IconButton } from "../../parts/icon-button.tsx";
import { Row } from "../../parts/row.tsx";
import type { OutPort } from "../../ports.ts";
import { FORMATS, type Format, fileOf, writeList } from "./reference-formats.ts";
import { findReferences } from "./reference-groups.ts";

export interface ReferencesBarProps {
  readonly summary: PageSummary;
  /** What the list is filtered by: what it shows is what is copied. */
  readonly query: string;
  readonly out: OutPort;
  readonly onTold: (message: string) => void;
}

/** Takes the references along: as a list on the clipboard, or as a file. */
export function ReferencesBar({ summary: { references, unresolved }, query, out, onTold }: ReferencesBarProps) {
  const [format, setFormat] = useState<Format>("markdown");
  if (references.length === 0) return undefined;
  const shown = findReferences(references, query);
  const name = t(`references.formats.${format}`);
  const tell = (what: string) => onTold(unresolved.length > 0 ? `${what}. ${t("references.withoutUnresolved")}` : what);
  const copy = async () => {
    const isCopied = await out.copy(writeList(shown, format));
    if (isCopied) tell(t("references.copiedList", { references: t("references.count", shown.length), format: name }));
    else onTold(t("references.listNotCopied"));
  };
  const save = () => {
    out.save(fileOf(shown, format));
    tell(t("references.savedList", { references: t("references.count", shown.length), format: name }));
  };
  const label =
    shown.length === references.length
      ? t("references.copyAll", shown.length)
      : t("references.copySome", { count: shown.length, all: references.length });
  return (
    <footer class="bar out">
      <Row>
        <button
          type="button"
          class="btn"
          disabled={shown.length === 0}
          aria-label={t("references.copySpoken", { label, format: name })}
          onClick={() => void copy()}
        >
          <Icon name="copy" />
          {label}
        </button>
        <div class="as">
          <FormatChoice format={format} onFormat={setFormat} />
          <IconButton
            icon="download"
            label={t("references.download", { format: name })}
            isDisabled={shown.length === 0}
            onPress={save}
          />
        </div>
      </Row>
    </footer>
  );
}

interface FormatChoiceProps {
  readonly format: Format;
  readonly onFormat: (format: Format) => void;
}

function FormatChoice({ format, onFormat }: FormatChoiceProps) {
  const choose = (value: string) => onFormat(FORMATS.find((one) => one === value) ?? format);
  return (
    <label class="pick-one">
      <span class="vh">{t("references.copyAs")}</span>
      <select value={format} onChange={(event) => choose(event.currentTarget.value)}>
        {FORMATS.map((one) => (
          <option key={one} value={one}>
            {t(`references.formats.${one}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
