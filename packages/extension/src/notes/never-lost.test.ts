// @vitest-environment node
import fc from "fast-check";
import { afterEach, expect, it, vi } from "vitest";
import version1 from "../testing/databases/version-1.json" with { type: "json" };
import { type Act, life } from "../testing/never-lost/acts.ts";
import { createFullDisk, type FullDisk } from "../testing/never-lost/full-disk.ts";
import { answered, scanned } from "../testing/never-lost/full-scan.ts";
import { beginLife, type Life, nextStep } from "../testing/never-lost/life.ts";
import { startMachine } from "../testing/never-lost/machine.ts";
import { lookAtDisk, type OnDisk } from "../testing/never-lost/on-disk.ts";
import { perform } from "../testing/never-lost/perform.ts";

/** Lives that are lived; many more by hand, as after a change of the store: `KANTLIJN_LIVES=20000`. */
const LIVES = Number(process.env.KANTLIJN_LIVES ?? 40);
const SEED = Number(process.env.KANTLIJN_SEED ?? 19_637);
/** Milliseconds for each, on a machine that does more at once. */
const PATIENCE = 4_000;
/** All that the store answers is looked at after every so many steps. */
const STEPS_TO_A_SCAN = 3;

afterEach(() => vi.restoreAllMocks());

it("is never lost, whatever a reader, their windows, another browser and bad luck do", {
  timeout: LIVES * PATIENCE,
}, async () => {
  const disk = createFullDisk();
  await fc.assert(
    fc.asyncProperty(fc.boolean(), life, (isUpgraded, steps) => live(isUpgraded, steps, disk)),
    { numRuns: LIVES, seed: SEED },
  );
});

async function live(isUpgraded: boolean, steps: readonly (readonly Act[])[], disk: FullDisk): Promise<void> {
  disk.makeRoom();
  const machine = await startMachine(isUpgraded ? version1 : undefined);
  const one = beginLife(machine, disk);
  await machine.answers["store/state"]();
  let before = await lookAtDisk(machine.rows);
  for (const [at, acts] of steps.entries()) {
    nextStep(one);
    const [answer, ...others] = await Promise.all(acts.map((act) => perform(one, act)));
    const after = await lookAtDisk(machine.rows);
    if (others.length === 0 && answer?.ok === false) expect(after, "something half").toEqual(before);
    expectPromisesKept(one, before, after);
    if (at % STEPS_TO_A_SCAN === 0 || at === steps.length - 1) {
      expect(await answered(machine, after)).toEqual(scanned(after));
    }
    before = after;
  }
  await expectWholeCopies(one);
  machine.stop();
}

/** What was acknowledged is there; what is gone the reader took away. */
function expectPromisesKept({ asked, cameIn, promises }: Life, before: OnDisk, after: OnDisk): void {
  const gone = [...before.notes.values()].filter(({ id }) => !after.notes.has(id));
  const erased = gone.filter(
    ({ id, removedAt }) => asked.erase.includes(id) || (asked.isSwept && (removedAt !== undefined || asked.isUndone)),
  );
  const takenBack = gone.filter(({ id }) => asked.isUndone && cameIn.has(id));
  const missing = gone.filter((note) => !erased.includes(note) && !takenBack.includes(note));
  expect(missing, "notes that nobody took away").toEqual([]);
  promises.see(before, after);
  const reasons = { erased: new Set(erased.map(({ id }) => id)), takenBack: asked.isUndone ? cameIn : new Map() };
  expect(promises.broken(after, reasons), "texts that were acknowledged").toEqual([]);
  for (const text of asked.taken) expect(after.texts, "what was taken in").toContain(text);
  for (const { id } of after.versions)
    expect(after.notes, "a version without its note").toContainEqual([id, expect.anything()]);
}

/** Every backup that counts can be read to its end. */
async function expectWholeCopies({ machine, disk }: Life): Promise<void> {
  disk.makeRoom();
  const listed = await machine.archive.backups({});
  for (const { id } of listed.ok ? listed.value : []) {
    expect(await machine.archive.previewImport({ source: { kind: "backup", id } })).toMatchObject({ ok: true });
  }
  expect(listed).toMatchObject({ ok: true });
}
