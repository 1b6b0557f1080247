import fc from "fast-check";

const DAY = 24 * 60 * 60 * 1_000;

/** One of whatever there is at that moment. */
const which = fc.nat({ max: 30 });
const picks = fc.array(which, { minLength: 1, maxLength: 4 });
const window = fc.nat({ max: 2 });
const tags = fc.uniqueArray(fc.constantFrom("coa", "COA", "terugkeer"), { maxLength: 2 });
const choice = fc.record({
  removed: fc.constantFrom("leave" as const, "bring-back" as const),
  older: fc.constantFrom("leave" as const, "replace" as const),
});
const fate = fc.constantFrom("arrives" as const, "arrives" as const, "lost" as const, "answer lost" as const);
const stroke = fc.constantFrom("add" as const, "add" as const, "replace" as const, "cut" as const);
const elsewhere = fc.constantFrom("written on", "written on at the same moment", "written before", "copied", "left");
const jump = fc.constantFrom(-400, -20, -1, 1, 2, 35, 400).map((days) => days * DAY);

/** What became of a note in another browser. */
export type Elsewhere = typeof elsewhere extends fc.Arbitrary<infer T> ? T : never;

/** All that a reader, their windows, another browser and bad luck can do, and what there is to choose in it. */
const ACTS = {
  write: fc.record({ window, stroke, fate }),
  open: fc.record({ window, which }),
  begin: fc.record({ window, target: fc.nat({ max: 2 }), isShared: fc.boolean() }),
  repeat: fc.record({ which }),
  tag: fc.record({ picks, add: tags, remove: tags }),
  remove: fc.record({ picks }),
  restore: fc.record({ picks }),
  erase: fc.record({ picks }),
  putBack: fc.record({ which, version: which }),
  setClock: fc.record({ jump }),
  sweep: fc.record({ days: fc.nat({ max: 5 }) }),
  takeBackup: fc.record({}),
  copyOfTheDay: fc.record({}),
  exportAll: fc.record({}),
  goBack: fc.record({ which, choice }),
  takeIn: fc.record({
    which,
    choice,
    elsewhere: fc.array(elsewhere, { maxLength: 5 }),
    versions: fc.constantFrom(0, 1, 25),
  }),
  undoImport: fc.record({ which }),
  fillDisk: fc.record({
    after: fc.nat({ max: 25 }),
    how: fc.constantFrom("refuses" as const, "takes back" as const),
  }),
  stopBackground: fc.record({}),
  closeLibrary: fc.record({}),
};

/** How much more often than others these are done. */
const WEIGHTS: Partial<Record<keyof typeof ACTS, number>> = { write: 8, open: 3, begin: 3, repeat: 3, takeIn: 3 };

type Choices<K extends keyof typeof ACTS> = (typeof ACTS)[K] extends fc.Arbitrary<infer T> ? T : never;
export type ActKind = keyof typeof ACTS;
/** One thing that happens. */
export type ActOf<K extends ActKind> = { readonly do: K } & Choices<K>;
export type Act = { [K in ActKind]: ActOf<K> }[ActKind];

const act = fc.oneof(
  ...Object.entries(ACTS).map(([kind, choices]) => ({
    weight: WEIGHTS[kind as ActKind] ?? 2,
    arbitrary: (choices as fc.Arbitrary<object>).map((chosen) => ({ ...chosen, do: kind }) as Act),
  })),
);

/** What happens, step by step; sometimes two things at once. */
export const life = fc.array(
  fc.oneof({ weight: 4, arbitrary: fc.tuple(act) }, { weight: 1, arbitrary: fc.tuple(act, act) }),
  { minLength: 3, maxLength: 40, size: "max" },
);
