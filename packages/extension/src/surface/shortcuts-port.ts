import { browser } from "wxt/browser";
import type { ShortcutsPort } from "../ui/options/options-ports.ts";

/** The browser's own page for shortcuts, in Chromium and what is made of it. */
const CHROMIUM_PAGE = "chrome://extensions/shortcuts";

/** What only Firefox has; the page for shortcuts since version 137. */
interface FirefoxCommands {
  update(details: { readonly name: string; readonly shortcut: string }): Promise<void>;
  openShortcutSettings?(): Promise<void>;
}

/** The shortcuts as the browser has them. */
export function createShortcutsPort(): ShortcutsPort {
  return { all, onChanged, ...waysToChange() };
}

async function all(): ReturnType<ShortcutsPort["all"]> {
  const commands = await browser.commands.getAll();
  const { commands: ours = {} } = browser.runtime.getManifest();
  return commands
    .map(({ name = "", description = "", shortcut = "" }) => ({
      name,
      // Chromium does not say what its own command for the button does.
      description: description === "" ? (ours[name]?.description ?? name) : description,
      keys: shortcut,
    }))
    .sort((a, b) => Number(a.keys === "") - Number(b.keys === ""));
}

function waysToChange(): Pick<ShortcutsPort, "openSettings" | "change"> {
  const commands: object = browser.commands;
  if (!isFirefox(commands)) return { openSettings: () => void browser.tabs.create({ url: CHROMIUM_PAGE }) };
  const change = (name: string, shortcut: string) =>
    commands.update({ name, shortcut }).then(
      () => true,
      () => false,
    );
  if (commands.openShortcutSettings === undefined) return { change };
  return { change, openSettings: () => void commands.openShortcutSettings?.() };
}

function isFirefox(commands: object): commands is FirefoxCommands {
  return "update" in commands;
}

function onChanged(listener: () => void): () => void {
  addEventListener("focus", listener);
  return () => removeEventListener("focus", listener);
}
