import { it } from "vitest";
import { loadSeeds } from "../reading-room/seed.ts";
import { findPassage } from "../src/anchor/find-passage.ts";
import { weighPlace } from "../src/anchor/weigh-place.ts";
import { EDITS } from "./edits.ts";
import { paperOf } from "./paper.ts";
import { makeCases, outcomeOf, peerOutcomeOf } from "./run-cases.ts";

it("runs", async () => {
  const seeds = await loadSeeds("../../seeds");
  const papers = seeds.map((s) => paperOf(s.text, s.about.genre));
  const count = Number(process.env.COUNT ?? 20),
    seed = Number(process.env.SEED ?? 1);
  const t0 = performance.now();
  const cases = makeCases(papers, count, seed);
  const t1 = performance.now();
  console.log("made", cases.length, t1 - t0);
  for (const edit of EDITS) {
    const tally: Record<string, number> = {},
      peer: Record<string, number> = {};
    for (const c of cases.filter((c) => c.edit === edit)) {
      const o = outcomeOf(c);
      tally[o] = (tally[o] ?? 0) + 1;
      if (process.env.SHOW && (o === "wrong" || (edit.expected === "found" && o !== "found" && o !== "changed")))
        console.log(
          "   ",
          edit.name,
          o,
          (() => {
            const f = findPassage(c.later.text, c.selector);
            return f.state === "found" || f.state === "changed"
              ? "AT " + c.later.text.text.slice(f.span.start, f.span.end)
              : JSON.stringify(
                  f.state === "onzeker" && f.candidates.map((x) => weighPlace(c.later.text, x, c.selector)),
                );
          })(),
          JSON.stringify(c.selector),
          "NOW",
          c.later.passage && c.later.text.text.slice(c.later.passage.start - 60, c.later.passage.end + 60),
        );
      const p = peerOutcomeOf(c);
      peer[p] = (peer[p] ?? 0) + 1;
    }
    console.log(edit.name.padEnd(40), JSON.stringify(tally), "  PEER", JSON.stringify(peer));
  }
  console.log("ran", performance.now() - t1);
}, 300000);
