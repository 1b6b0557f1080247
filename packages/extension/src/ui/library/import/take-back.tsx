import { Icon } from "../../parts/icon.tsx";
import { useLongWork } from "../archive/use-long-work.ts";
import { WorkLine } from "../archive/work-line.tsx";
import type { ArchivePort, DoneImport, TakenBack } from "../archive-port.ts";
import { importWords as words } from "./words.ts";

export interface TakeBackProps {
  readonly port: Pick<ArchivePort, "takeBack">;
  readonly done: DoneImport;
  readonly onEnd: () => void;
}

/** What an import did, and the way back. */
export function TakeBack({ port, done, onEnd }: TakeBackProps) {
  const takingBack = useLongWork<TakenBack>();
  const { kind } = takingBack.state;
  return (
    <section class="preview">
      <p class="finished" role="status">
        <Icon name="check" />
        {words.done(done)}
      </p>
      <WorkLine work={takingBack} busy={words.takingBack} done={words.takenBack} />
      <div class="act">
        {kind !== "done" && (
          <button
            type="button"
            class="btn"
            disabled={kind === "busy"}
            onClick={() => takingBack.start((work) => port.takeBack(done.id, work))}
          >
            <Icon name="back" />
            {words.undo}
          </button>
        )}
        <button type="button" class="btn quiet" onClick={onEnd}>
          {words.another}
        </button>
      </div>
    </section>
  );
}
