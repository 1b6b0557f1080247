import { useState } from "preact/hooks";
import { Icon } from "../../parts/icon.tsx";
import type { ArchivePort, StorageState } from "../archive-port.ts";
import { backupWords as words } from "./words.ts";

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
      <h3>{words.storage}</h3>
      <p class="body">{words.where}</p>
      <p class="meta">{words.used(notes, used)}</p>
      {used !== undefined && quota !== undefined && (
        <>
          <meter min={0} max={quota} value={used} aria-label={words.free(quota - used)} />
          <p class="meta">{words.free(quota - used)}</p>
        </>
      )}
      <p class="promise">
        <Icon name={isPersisted ? "check" : "alert"} />
        <span>{isPersisted ? words.persisted : words.notPersisted}</span>
      </p>
      {!isPersisted && (
        <button type="button" class="btn" onClick={() => void persist()}>
          {words.persist}
        </button>
      )}
      <p role="status" class="mid">
        {isRefused && words.persistRefused}
      </p>
      <p class="body">{words.erases}</p>
    </section>
  );
}
