import type { Act, ActKind, ActOf } from "./acts.ts";
import { exportAll, goBack, takeIn, undoImport } from "./file-acts.ts";
import { type Life, picked } from "./life.ts";
import { begin, open, putBack, repeat, write } from "./write-acts.ts";

const DAY = 24 * 60 * 60 * 1_000;

/** What was answered; an act may have been answered nothing. */
type Answer = { readonly ok: boolean } | undefined;

/** Does one thing, and tells what was answered. */
export function perform<K extends ActKind>(life: Life, act: Act & { readonly do: K }): Promise<Answer> {
  return WAYS[act.do](life, act as ActOf<K>);
}

const WAYS: { readonly [K in ActKind]: (life: Life, act: ActOf<K>) => Promise<Answer> } = {
  write,
  open,
  begin,
  repeat,
  putBack,
  exportAll,
  goBack,
  takeIn,
  undoImport,
  tag: async (life, { picks, add, remove }) =>
    life.machine.answers["notes/tag"]({ ids: await picked(life, picks), add, remove }),
  remove: async (life, { picks }) => life.machine.answers["notes/remove"](await picked(life, picks)),
  restore: async (life, { picks }) => life.machine.answers["notes/restore"](await picked(life, picks)),
  erase: async (life, { picks }) => {
    const ids = await picked(life, picks);
    life.asked.erase.push(...ids);
    return life.machine.answers["notes/erase"](ids);
  },
  sweep: async ({ machine, asked }, { days }) => {
    asked.isSwept = true;
    for (let day = 0; day < days; day += 1) {
      machine.clock.jump(DAY);
      await machine.sweep();
    }
    return undefined;
  },
  setClock: async ({ machine }, { jump }) => void machine.clock.jump(jump),
  takeBackup: ({ machine }) => machine.archive.takeBackup({ ownTerms: [] }),
  copyOfTheDay: ({ machine }) => machine.copyOfTheDay(),
  fillDisk: async ({ disk }, { after, how }) => void disk.failAfter(after, how),
  stopBackground: async ({ machine }) => void machine.stopBackground(),
  closeLibrary: async ({ machine }) => void machine.closeLibrary(),
};
