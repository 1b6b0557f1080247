import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./seeds.ts";

/** Pages as the sites send them. They are not ours to keep here, so they are read where they are at hand. */
const FOLDER = join(ROOT, "..", "shared", "domain", "html");

/** A page as a site sent it. */
export interface RealSample {
  readonly name: string;
  readonly html: string;
}

/** The real pages that are whole; none where they are not at hand. */
export function realSamples(): readonly RealSample[] {
  if (!existsSync(FOLDER)) return [];
  const names = readdirSync(FOLDER).filter((name) => name.endsWith(".html"));
  const samples = names.map((name) => ({ name, html: readFileSync(join(FOLDER, name), "utf8") }));
  return samples.filter(({ html }) => html.includes("</head>"));
}
