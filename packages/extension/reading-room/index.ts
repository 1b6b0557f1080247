export { BROWSER_NAMES, type BrowserName, type FoundBrowser, findBrowser } from "./find-browser.ts";
export { type LaunchChoice, launchBrowser, type RunningBrowser } from "./launch-browser.ts";
export { renderSeed } from "./render-seed.ts";
export { type Genre, loadSeeds, type Seed, type SeedAbout, seedAbout } from "./seed.ts";
export { type OpenRoom, openRoom } from "./serve.ts";
