import { useId, useState } from "preact/hooks";
import { writeDossier } from "../../../wording/write-dossier.ts";
import { t } from "../../../words/t.ts";
import { readDossier } from "../dossier.ts";

export interface DossierFieldProps {
  readonly dossier: string | undefined;
  readonly onDossier: (dossier: string | undefined) => void;
}

/** The dossier a note belongs to. What is no dossier changes nothing, and says how one is written. */
export function DossierField({ dossier, onDossier }: DossierFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState(dossier === undefined ? "" : writeDossier(dossier));
  const isWrong = typed.trim() !== "" && readDossier(typed) === undefined;
  const type = (words: string) => {
    setTyped(words);
    const read = readDossier(words);
    if (read !== undefined || words.trim() === "") onDossier(read);
  };
  return (
    <>
      <input
        class="dossier num"
        aria-label={t("editor.dossier")}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? id : undefined}
        placeholder={t("editor.dossierHint")}
        autocomplete="off"
        maxLength={40}
        value={typed}
        onInput={(event) => type(event.currentTarget.value)}
      />
      {isWrong && (
        <span id={id} class="meta wrong">
          {t("editor.noDossier")}
        </span>
      )}
    </>
  );
}
