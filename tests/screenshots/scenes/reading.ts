import { CARDS } from "./cards.ts";
import { PAGE } from "./page.ts";
import { PANEL } from "./panel.ts";
import { POPUP } from "./popup.ts";
import type { Scene } from "./scene.ts";
import { WELCOME } from "./welcome.ts";

/** What stands beside the reading: marks, cards, the panel and the popup, and what welcomes a reader. */
export const READING: readonly Scene[] = [...PAGE, ...CARDS, ...PANEL, ...POPUP, ...WELCOME];
