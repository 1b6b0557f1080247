import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildStep, buildSteps, roomBuild, runStep } from "./build-steps.ts";
import { type BrowserName, findBrowser } from "./find-browser.ts";
import { readOptions, type StartOptions } from "./options.ts";
import { readAloud, writeCopies } from "./read-aloud.ts";
import { loadSeeds, type Seed } from "./seed.ts";
import { sitInRoom } from "./sit-in-room.ts";
import { stopSignal } from "./stop-signal.ts";

// This file runs from packages/extension/.output/reading-room-server.
const ROOT = fileURLToPath(new URL("../../../../", import.meta.url));

const options = readOptions(process.argv.slice(2));
if ("trouble" in options) {
  console.error(options.trouble);
  process.exitCode = 2;
} else {
  const signal = stopSignal();
  process.exitCode = await start(options, signal).catch((error: unknown) => {
    if (signal.aborted) return 0;
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  });
  process.exit();
}

async function start({ browser: wanted }: StartOptions, signal: AbortSignal): Promise<number> {
  const browser = hasDisplay() ? findBrowser(wanted) : undefined;
  for (const step of buildSteps(ROOT, browser)) await runAndTell(step, signal);
  const seeds = await loadSeeds(join(ROOT, "seeds"));
  if (browser === undefined) {
    await readWithoutBrowser(seeds, wanted);
    return 0;
  }
  console.log("De browser openen …");
  await sitInRoom(browser, roomBuild(ROOT, browser), seeds, signal, (address) => {
    console.log(`De leeskamer is open op ${address}. Sluit het venster of druk op Ctrl-C om te stoppen.`);
  });
  console.log("De leeskamer is gesloten.");
  return 0;
}

async function runAndTell(step: BuildStep, signal: AbortSignal): Promise<void> {
  const began = Date.now();
  await runStep(step, signal);
  console.log(`${step.title}: klaar in ${((Date.now() - began) / 1_000).toFixed(1).replace(".", ",")} s`);
}

// Elsewhere than on Linux a program that runs can show a window.
function hasDisplay(): boolean {
  return process.platform !== "linux" || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
}

async function readWithoutBrowser(seeds: readonly Seed[], wanted: BrowserName | undefined): Promise<void> {
  const missing = wanted === undefined ? "Chrome, Chromium, Edge of Firefox" : wanted;
  const why = hasDisplay() ? `Op deze computer is geen ${missing} gevonden` : "Er is geen beeldscherm";
  console.log(`\n${why}; daarom leest Kantlijn hier voor wat het vindt.\n`);
  for (const seed of seeds) for (const line of await readAloud(ROOT, seed)) console.log(line);
  const copies = await writeCopies(ROOT, seeds);
  const builds = join(ROOT, "packages", "extension", ".output");
  console.log(`Leeskopieën met markeringen en links staan in ${copies}`);
  console.log(
    `De extensie zelf laden in Chrome of Edge: open chrome://extensions, zet de ontwikkelaarsmodus aan en kies met "Uitgepakte extensie laden" de map ${join(builds, "chrome-mv3")}.`,
  );
  console.log(
    `In Firefox: open about:debugging#/runtime/this-firefox en kies met "Tijdelijke add-on laden" het bestand ${join(builds, "firefox-mv3", "manifest.json")}.`,
  );
}
