import { t } from "../words/t.ts";

/** A message that fills the place of a list: what is so, what it means, what to do. */
export interface Explanation {
  readonly title: string;
  readonly body: string;
  readonly aside?: string;
}

type State =
  | "noNotes"
  | "noNotesAtAll"
  | "noEntities"
  | "noReferences"
  | "noText"
  | "noPage"
  | "silentPage"
  | "failed"
  | "broken";

/** The message for a list that is empty, or that cannot be shown. */
export function explain(state: State): Explanation {
  const explanation = { title: t(`states.${state}.title`), body: t(`states.${state}.body`) };
  return state === "noNotes" || state === "noNotesAtAll"
    ? { ...explanation, aside: t(`states.${state}.aside`) }
    : explanation;
}
