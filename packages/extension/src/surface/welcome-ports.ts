import { browser } from "wxt/browser";
import type { NamedKey, NamedKeys, WelcomePorts } from "../ui/welcome/welcome-ports.ts";
import { fileSchedule } from "./archive-port.ts";
import { createSitesPort } from "./sites-port.ts";

/** What the welcome reaches: the sites, the keys of this browser, and the file of every week. */
export function createWelcomePorts(): WelcomePorts {
  const file = fileSchedule();
  return {
    sites: createSitesPort(),
    keys: async () => keysIn(await browser.commands.getAll()),
    weekly: {
      isOn: async () => (await file.schedule()).schedule !== "never",
      switch: (isOn) => file.changeSchedule(isOn ? "weekly" : "never"),
    },
  };
}

/** The names of our commands in the manifest. */
const COMMANDS: Readonly<Record<string, NamedKey>> = {
  "write-note": "writeNote",
  "open-card": "openCard",
  "next-reference": "nextReference",
  "open-panel": "openPanel",
  _execute_action: "openPanel",
};

function keysIn(commands: readonly { readonly name?: string; readonly shortcut?: string }[]): NamedKeys {
  const keys: Partial<Record<NamedKey, string>> = {};
  for (const { name = "", shortcut = "" } of commands) {
    const named = COMMANDS[name];
    if (named !== undefined && shortcut !== "") keys[named] = shortcut;
  }
  return keys;
}
