import { t } from "../../../words/t.ts";
import { Icon } from "../../parts/icon.tsx";
import { Trouble } from "./trouble.tsx";
import type { LongWorkHandle, WorkState } from "./use-long-work.ts";

export interface WorkLineProps<T> {
  readonly work: LongWorkHandle<T>;
  /** What is being done: "Uw notities worden opgeschreven". */
  readonly busy: string;
  /** What the reader is told when it is done. */
  readonly done: (value: T) => string | undefined;
}

/** How far long work is, with a way to stop it, and how it ended. */
export function WorkLine<T>({ work: { state, cancel }, busy, done }: WorkLineProps<T>) {
  const end = state.kind === "done" ? done(state.value) : undefined;
  return (
    <div class="work">
      <p role="status">
        {state.kind === "busy" && busy}
        {end !== undefined && (
          <span class="finished">
            <Icon name="check" />
            {end}
          </span>
        )}
      </p>
      {state.kind === "busy" && <HowFar progress={state.progress} label={busy} onStop={cancel} />}
      {state.kind === "failed" && <Trouble trouble={state.trouble} />}
    </div>
  );
}

interface HowFarProps {
  readonly progress: Extract<WorkState<unknown>, { kind: "busy" }>["progress"];
  readonly label: string;
  readonly onStop: () => void;
}

function HowFar({ progress, label, onStop }: HowFarProps) {
  const share = progress === undefined ? {} : { value: progress.done, max: Math.max(progress.total, 1) };
  return (
    <div class="how-far">
      <progress aria-label={label} {...share} />
      <button type="button" class="btn quiet small" onClick={onStop}>
        {t("archive.stop")}
      </button>
    </div>
  );
}
