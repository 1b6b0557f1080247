import { whyNotSaved } from "../../../wording/trouble-text.ts";
import { t } from "../../../words/t.ts";
import { Icon } from "../../parts/icon.tsx";
import type { SaveState } from "./autosave.ts";

/** How it stands with the words in an editor; told to screen readers once per pause. */
export function SaveLine({ state, isNew }: { readonly state: SaveState; readonly isNew: boolean }) {
  return (
    <p class={state.kind === "trouble" ? "save-line trouble" : "save-line"} role="status">
      {state.kind === "saved" && <Icon name="check" />}
      {state.kind === "trouble" && <Icon name="alert" />}
      <span>{writeState(state, isNew)}</span>
    </p>
  );
}

function writeState(state: SaveState, isNew: boolean): string {
  switch (state.kind) {
    case "unchanged":
    case "typing":
    case "trashed":
      return "";
    case "saved":
      return t("editor.saved");
    case "empty":
      return isNew ? t("editor.empty") : t("editor.emptyKept");
    case "trouble":
      return t("editor.notSaved", { why: whyNotSaved(state.trouble) });
  }
}
