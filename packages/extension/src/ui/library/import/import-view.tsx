import { useState } from "preact/hooks";
import { t } from "../../../words/t.ts";
import { ArchivePage } from "../archive/archive-page.tsx";
import type { ArchivePort } from "../archive-port.ts";
import { EarlierImports } from "./earlier-imports.tsx";
import { FileField } from "./file-field.tsx";
import { ImportSteps } from "./import-steps.tsx";

export interface ImportViewProps {
  readonly port: Pick<ArchivePort, "preview" | "carryOut" | "letGo" | "takeBack" | "imports">;
  readonly now: () => Date;
}

/** A file in: chosen, checked, previewed, taken in, and taken back. */
export function ImportView({ port, now }: ImportViewProps) {
  const [file, setFile] = useState<File>();
  return (
    <ArchivePage icon="upload" title={t("import.title")} lead={t("import.lead")}>
      {file === undefined ? (
        <>
          <FileField onFile={setFile} />
          <EarlierImports port={port} now={now} />
        </>
      ) : (
        <ImportSteps
          port={port}
          label={file.name}
          another={t("import.another")}
          read={(work) => port.preview(file, work)}
          onEnd={() => setFile(undefined)}
        />
      )}
    </ArchivePage>
  );
}
