import { useLayoutEffect, useState } from "preact/hooks";
import { t } from "../../words/t.ts";
import { Row } from "../parts/row.tsx";
import type { TabFacts } from "../ports.ts";
import type { PopupPorts } from "./popup-ports.ts";

export interface WaysOnProps {
  readonly tab: TabFacts | undefined;
  readonly ports: PopupPorts;
}

/** The ways from the popup to everything else. */
export function WaysOn({ tab, ports }: WaysOnProps) {
  const kept = useKeptNotes(tab, ports.notes);
  const panelKey = usePanelKey(ports.panelKey);
  return (
    <footer>
      <Row class="cell ways">
        <button
          type="button"
          class="btn primary"
          disabled={tab === undefined}
          onClick={() => tab && ports.openPanel(tab.id)}
        >
          {t("popup.openPanel")}
          {panelKey !== "" && <span class="beside">{panelKey}</span>}
        </button>
        <button type="button" class="btn" onClick={() => ports.openLibrary()}>
          {t("popup.library")}
          {kept !== undefined && <span class="beside meta">{t("popup.kept", kept)}</span>}
        </button>
        <p class="foot">
          <span class="meta">{t("popup.stays")}</span>
          <button type="button" class="lead" onClick={() => ports.openOptions()}>
            {t("popup.settings")}
          </button>
        </p>
      </Row>
    </footer>
  );
}

/** How many notes there are in all; nothing in a private window, and while they are out of reach. */
function useKeptNotes(tab: TabFacts | undefined, notes: PopupPorts["notes"]): number | undefined {
  const [kept, setKept] = useState<number>();
  const isPrivate = tab?.isPrivate ?? true;
  useLayoutEffect(() => {
    if (isPrivate) return undefined;
    const ask = async () => {
      const state = await notes.state();
      setKept(state.ok ? state.value.notes : undefined);
    };
    void ask();
    return notes.onChanged(() => void ask());
  }, [isPrivate, notes]);
  return kept;
}

function usePanelKey(read: PopupPorts["panelKey"]): string {
  const [key, setKey] = useState("");
  useLayoutEffect(() => void read().then(setKey), [read]);
  return key;
}
