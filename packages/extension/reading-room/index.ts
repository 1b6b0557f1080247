export { escapeText } from "./markup.ts";
export { renderSeed } from "./render-seed.ts";
export { type Genre, loadSeeds, type Seed, type SeedAbout, seedAbout } from "./seed.ts";
