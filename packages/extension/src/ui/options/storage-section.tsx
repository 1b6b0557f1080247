import { useEffect, useState } from "preact/hooks";
import { DAYS_IN_TRASH } from "../../model/days-in-trash.ts";
import type { Result } from "../../model/result.ts";
import type { StoreState } from "../../model/store-state.ts";
import type { StoreTrouble } from "../../model/store-trouble.ts";
import { explainTrouble } from "../../wording/trouble-text.ts";
import { writeDate } from "../../wording/write-date.ts";
import { writeSize } from "../../wording/write-size.ts";
import { t } from "../../words/t.ts";
import { WaitLine } from "../parts/wait-line.tsx";
import type { LibraryPart } from "../ports.ts";
import { Fact } from "./fact.tsx";
import type { OptionsPorts } from "./options-ports.ts";
import { Section } from "./section.tsx";

type StorageProps = Pick<OptionsPorts, "notes" | "openLibrary" | "now">;

/** How the notes are kept; what can be done about it is in the library. */
export function StorageSection({ notes, openLibrary, now }: StorageProps) {
  const answer = useStoreState(notes);
  return (
    <Section id="storage" title={t("options.headings.storage")}>
      {answer === undefined && <WaitLine words={t("options.loadingStorage")} />}
      {answer?.ok === false && <Trouble trouble={answer.error} openLibrary={openLibrary} />}
      {answer?.ok === true && <Facts state={answer.value} openLibrary={openLibrary} today={now()} />}
      <Fact title={t("options.uninstall")} about={t("options.uninstallAbout")}>
        <button type="button" class="btn" onClick={() => openLibrary("exporteren")}>
          {t("options.makeFile")}
        </button>
      </Fact>
    </Section>
  );
}

function useStoreState(notes: StorageProps["notes"]): Result<StoreState, StoreTrouble> | undefined {
  const [answer, setAnswer] = useState<Result<StoreState, StoreTrouble>>();
  useEffect(() => {
    const ask = () => void notes.state().then(setAnswer);
    ask();
    return notes.onChanged(ask);
  }, [notes]);
  return answer;
}

function Trouble({ trouble, openLibrary }: Pick<StorageProps, "openLibrary"> & { readonly trouble: StoreTrouble }) {
  const { title, body } = explainTrouble(trouble);
  return (
    <Fact title={title} about={body}>
      <Look label={t("options.openBackups")} part="opslag" openLibrary={openLibrary} />
    </Fact>
  );
}

interface FactsProps extends Pick<StorageProps, "openLibrary"> {
  readonly state: StoreState;
  readonly today: Date;
}

function Facts({ state: { notes, inTrash, used, isPersisted, lastBackup }, openLibrary, today }: FactsProps) {
  const count = t("options.notes", notes);
  const kept = t(isPersisted ? "options.persisted" : "options.notPersisted");
  return (
    <>
      <Fact
        title={used === undefined ? count : t("options.withSize", { notes: count, size: writeSize(used) })}
        about={`${t("options.where")} ${kept}`}
      >
        <Look label={t("options.openStorage")} part="opslag" openLibrary={openLibrary} />
      </Fact>
      <Fact
        title={t("options.backup")}
        about={
          lastBackup === undefined
            ? t("options.noBackup")
            : t("options.lastBackup", { date: writeDate(lastBackup, today) })
        }
      >
        <Look label={t("options.openBackups")} part="opslag" openLibrary={openLibrary} />
      </Fact>
      <Fact title={t("options.trash")} about={t("options.inTrash", inTrash, { days: DAYS_IN_TRASH })}>
        <Look label={t("options.openTrash")} part="prullenbak" openLibrary={openLibrary} />
      </Fact>
    </>
  );
}

interface LookProps extends Pick<StorageProps, "openLibrary"> {
  readonly label: string;
  readonly part: LibraryPart;
}

function Look({ label, part, openLibrary }: LookProps) {
  return (
    <button type="button" class="btn" aria-label={label} onClick={() => openLibrary(part)}>
      {t("options.look")}
    </button>
  );
}
