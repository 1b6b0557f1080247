import { useEffect, useState } from "preact/hooks";
import { t } from "../../../words/t.ts";
import { Icon } from "../../parts/icon.tsx";
import type { Shortcut, ShortcutsPort } from "../options-ports.ts";
import { Section } from "../section.tsx";
import { ShortcutRow } from "./shortcut-row.tsx";

/** The keys as they are in this browser, and the way to change them. */
export function ShortcutsSection({ port }: { readonly port: ShortcutsPort }) {
  const { shortcuts, isFailed, ask } = useShortcuts(port);
  const [said, say] = useState("");
  const { change, openSettings } = port;
  return (
    <Section id="shortcuts" title={t("options.headings.shortcuts")} lead={t("options.shortcutsLead")}>
      {isFailed && <p role="alert">{t("options.shortcutsFailed")}</p>}
      <ul class="keys">
        {shortcuts.map((shortcut) => (
          <ShortcutRow key={shortcut.name} shortcut={shortcut} change={change} onSay={say} onChanged={ask} />
        ))}
      </ul>
      <p class="meta" role="status">
        {said}
      </p>
      {openSettings === undefined ? (
        <p class="mid">{t("options.changeInAddons")}</p>
      ) : (
        <button type="button" class="btn" onClick={openSettings}>
          {t("options.changeInBrowser")}
          <Icon name="out" />
        </button>
      )}
    </Section>
  );
}

function useShortcuts(port: ShortcutsPort) {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  const [isFailed, setFailed] = useState(false);
  const ask = () =>
    void port.all().then(
      (all) => {
        setShortcuts(all);
        setFailed(false);
      },
      () => setFailed(true),
    );
  useEffect(() => {
    ask();
    return port.onChanged(ask);
  }, [port]);
  return { shortcuts, isFailed, ask };
}
