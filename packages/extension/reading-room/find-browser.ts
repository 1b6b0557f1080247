import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** The browsers the reading room can open, in the order in which it looks for them. */
export const BROWSER_NAMES = ["chrome", "chromium", "edge", "firefox"] as const;

export type BrowserName = (typeof BROWSER_NAMES)[number];

/** A browser that is installed on this machine. */
export interface FoundBrowser {
  readonly name: BrowserName;
  /** Which build of the extension it takes. */
  readonly family: "chrome" | "firefox";
  readonly path: string;
}

/** What the search needs to know of the machine. */
export interface Machine {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
}

const thisMachine: Machine = { platform: process.platform, env: process.env, exists: existsSync };

/** The browser of that name, or the first that is found; undefined where there is none. */
export function findBrowser(wanted?: BrowserName, machine: Machine = thisMachine): FoundBrowser | undefined {
  for (const name of wanted === undefined ? BROWSER_NAMES : [wanted]) {
    const path = placesOf(name, machine).find(machine.exists);
    if (path !== undefined) return { name, family: familyOf(name), path };
  }
  return undefined;
}

function familyOf(name: BrowserName): FoundBrowser["family"] {
  return name === "firefox" ? "firefox" : "chrome";
}

function placesOf(name: BrowserName, machine: Machine): readonly string[] {
  if (machine.platform === "darwin") return placesOnMac(name, machine.env);
  if (machine.platform === "win32") return placesOnWindows(name, machine.env);
  const folders = [...(machine.env.PATH ?? "").split(delimiter), "/usr/bin", "/usr/local/bin", "/snap/bin"];
  return folders.filter(Boolean).flatMap((folder) => LINUX[name].map((program) => join(folder, program)));
}

const LINUX: Readonly<Record<BrowserName, readonly string[]>> = {
  chrome: ["google-chrome-stable", "google-chrome"],
  chromium: ["chromium", "chromium-browser"],
  edge: ["microsoft-edge-stable", "microsoft-edge"],
  firefox: ["firefox", "firefox-esr"],
};

const MAC: Readonly<Record<BrowserName, string>> = {
  chrome: "Google Chrome.app/Contents/MacOS/Google Chrome",
  chromium: "Chromium.app/Contents/MacOS/Chromium",
  edge: "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  firefox: "Firefox.app/Contents/MacOS/firefox",
};

const WINDOWS: Readonly<Record<BrowserName, string>> = {
  chrome: "Google\\Chrome\\Application\\chrome.exe",
  chromium: "Chromium\\Application\\chrome.exe",
  edge: "Microsoft\\Edge\\Application\\msedge.exe",
  firefox: "Mozilla Firefox\\firefox.exe",
};

function placesOnMac(name: BrowserName, env: Machine["env"]): readonly string[] {
  const own = env.HOME === undefined ? [] : [`${env.HOME}/Applications`];
  return ["/Applications", ...own].map((folder) => `${folder}/${MAC[name]}`);
}

function placesOnWindows(name: BrowserName, env: Machine["env"]): readonly string[] {
  return [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .map((folder) => `${folder}\\${WINDOWS[name]}`);
}
