import { useEffect, useState } from "preact/hooks";
import { writeDate } from "../../../wording/write-date.ts";
import { t } from "../../../words/t.ts";
import { useLongWork } from "../archive/use-long-work.ts";
import { WorkLine } from "../archive/work-line.tsx";
import type { ArchivePort, DoneImport, TakenBack } from "../archive-port.ts";
import { sayDone, sayTakenBack } from "./say-import.ts";

export interface EarlierImportsProps {
  readonly port: Pick<ArchivePort, "imports" | "takeBack">;
  readonly now: () => Date;
}

/** The last imports, each with its way back; nothing where there were none. */
export function EarlierImports({ port, now }: EarlierImportsProps) {
  const [imports, setImports] = useState<readonly DoneImport[]>([]);
  const takingBack = useLongWork<TakenBack>();
  const { kind } = takingBack.state;
  useEffect(() => {
    void port.imports().then((answer) => answer.ok && setImports(answer.value));
  }, [port, kind === "done"]);
  if (imports.length === 0 && kind === "idle") return undefined;
  return (
    <section class="earlier">
      <h3>{t("import.earlier")}</h3>
      <ul class="lines">
        {imports.map((done) => (
          <li key={done.id}>
            <div>
              <p>{done.label}</p>
              <p class="meta">
                {writeDate(done.at, now())} · {sayDone(done)}
              </p>
            </div>
            <button
              type="button"
              class="btn small"
              disabled={kind === "busy"}
              onClick={() => takingBack.start((work) => port.takeBack(done.id, work))}
            >
              {t("parts.undo")}
            </button>
          </li>
        ))}
      </ul>
      <WorkLine work={takingBack} busy={t("import.takingBack")} done={sayTakenBack} />
    </section>
  );
}
