import type { KeptChoice } from "../../settings/kept-choice.ts";

/** The same choice, which tells how each save went; a save that fails is no throw any more. */
export function watchSaving<T>(choice: KeptChoice<T>, onSaved: (isSaved: boolean) => void): KeptChoice<T> {
  return {
    ...choice,
    write: (value) =>
      choice.write(value).then(
        () => onSaved(true),
        () => onSaved(false),
      ),
  };
}
