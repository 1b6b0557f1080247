import { useState } from "preact/hooks";
import { writeSize } from "../../../wording/write-size.ts";
import { t } from "../../../words/t.ts";
import { Icon } from "../../parts/icon.tsx";
import type { ArchivePort, StorageState } from "../archive-port.ts";
import { writeNotes } from "../write-notes.ts";

export interface StorageFactsProps {
  readonly state: StorageState;
  readonly port: Pick<ArchivePort, "persist">;
  readonly onChanged: () => void;
}

/** Where the notes are, how much room there is, and what could erase them. */
export function StorageFacts({ state: { notes, used, quota, isPersisted }, port, onChanged }: StorageFactsProps) {
  const [isRefused, setRefused] = useState(false);
  const persist = async () => {
    const isPromised = await port.persist();
    setRefused(!isPromised);
    if (isPromised) onChanged();
  };
  return (
    <section>
      <h3>{t("backups.storage")}</h3>
      <p class="body">{t("backups.where")}</p>
      <p class="meta">{sayUsed(notes, used)}</p>
      {used !== undefined && quota !== undefined && (
        <>
          <meter min={0} max={quota} value={used} aria-label={t("backups.free", { size: writeSize(quota - used) })} />
          <p class="meta">{t("backups.free", { size: writeSize(quota - used) })}</p>
        </>
      )}
      <p class="promise">
        <Icon name={isPersisted ? "check" : "alert"} />
        <span>{isPersisted ? t("backups.persisted") : t("backups.notPersisted")}</span>
      </p>
      {!isPersisted && (
        <button type="button" class="btn" onClick={() => void persist()}>
          {t("backups.persist")}
        </button>
      )}
      <p role="status" class="mid">
        {isRefused && t("backups.persistRefused")}
      </p>
      <p class="body">{t("backups.erases")}</p>
    </section>
  );
}

function sayUsed(notes: number, used: number | undefined): string {
  if (used === undefined) return writeNotes(notes);
  return t("backups.used", { notes: writeNotes(notes), size: writeSize(used) });
}
