// @ts-check
import { existsSync } from "node:fs";
import { join } from "node:path";
import { ROOT, runStep } from "./steps.mjs";

/**
 * @typedef {"chrome" | "firefox"} Family
 * @typedef {Readonly<Record<Family, string>>} BrowserPaths a program for each family
 */

/** @type {Readonly<Record<Family, readonly ("chrome" | "chromium" | "edge" | "firefox")[]>>} */
const NAMES = { chrome: ["chromium", "chrome", "edge"], firefox: ["firefox"] };

/** @type {readonly Family[]} */
const FAMILIES = ["chrome", "firefox"];

/**
 * Finds a browser of each family, and installs what is missing.
 * @returns {Promise<BrowserPaths | { trouble: string }>} the programs, or a sentence that says what to install
 */
export async function provideBrowsers() {
  let paths = await findAll();
  if (isMissing(paths) && canUseApt()) {
    await installWithApt();
    paths = await findAll();
  }
  const chrome = paths.chrome ?? (await download("chrome"));
  const firefox = paths.firefox ?? (await download("firefox"));
  if (chrome !== undefined && firefox !== undefined) return { chrome, firefox };
  const missing = [chrome ? [] : ["Chromium or Chrome"], firefox ? [] : ["Firefox"]].flat().join(" and ");
  return {
    trouble: `The end-to-end tests need ${missing}, which could not be installed here: install it and run npm test again.`,
  };
}

/** @typedef {Partial<Record<Family, string>>} SomePaths */

/** @returns {Promise<SomePaths>} */
async function findAll() {
  // Built just before; the same search as the reading room's.
  const built = join(ROOT, "packages", "extension", ".output", "reading-room-server", "find-browser.js");
  /** @type {{ findBrowser: (name: string) => { path: string } | undefined }} */
  const { findBrowser } = await import(`file://${built}`);
  /** @type {SomePaths} */
  const paths = {};
  for (const family of FAMILIES) {
    const found = NAMES[family].map((name) => findBrowser(name)).find((browser) => browser !== undefined);
    if (found !== undefined) paths[family] = found.path;
  }
  return paths;
}

/** @param {SomePaths} paths */
function isMissing(paths) {
  return FAMILIES.some((family) => paths[family] === undefined);
}

// Ubuntu's own Chromium is a snap and its Firefox has another name; what apt-get does not give is downloaded.
function canUseApt() {
  return process.platform === "linux" && process.getuid?.() === 0 && existsSync("/etc/debian_version");
}

async function installWithApt() {
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await runStep({ title: "look up browsers (apt-get update)", program: "apt-get", args: ["update"], env });
  const args = ["install", "-y", "--no-install-recommends", "chromium", "firefox-esr"];
  await runStep({ title: "install browsers (apt-get install chromium firefox-esr)", program: "apt-get", args, env });
}

/**
 * Downloads a browser into a folder of this checkout.
 * @param {Family} family
 * @returns {Promise<string | undefined>} its program; undefined where it could not be downloaded
 */
async function download(family) {
  try {
    const { Browser, detectBrowserPlatform, install, resolveBuildId } = await import("@puppeteer/browsers");
    const browser = family === "chrome" ? Browser.CHROME : Browser.FIREFOX;
    const platform = detectBrowserPlatform();
    if (platform === undefined) return undefined;
    process.stdout.write(`== download ${family} into node_modules/.cache\n`);
    const buildId = await resolveBuildId(browser, platform, "stable");
    const cacheDir = join(ROOT, "node_modules", ".cache", "browsers");
    return (await install({ browser, buildId, cacheDir, platform })).executablePath;
  } catch (error) {
    process.stderr.write(`${family} was not downloaded: ${error instanceof Error ? error.message : String(error)}\n`);
    return undefined;
  }
}
