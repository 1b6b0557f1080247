import { beforeEach, describe, expect, it } from "vitest";
import { aNote, KAMERBRIEF, noteId } from "../../../testing/notes.ts";
import { aWorld, TAB, type World } from "../../../testing/ports.ts";
import { printNotes } from "./print-notes.ts";

let world: World;
let told: string[];

beforeEach(() => {
  world = aWorld();
  told = [];
});

const print = () =>
  printNotes(
    { tabId: TAB.id, document: KAMERBRIEF, places: [{ noteId: noteId(1), state: "found" }] },
    world.ports,
    (one) => told.push(one),
  );

describe("printing a page with its notes", () => {
  it("takes the notes as they are kept, tells that it is busy, and then that they are ready", async () => {
    await world.store.save({ note: aNote(), writer: noteId(90) });
    await print();
    expect(world.printed.map(({ document, numbered }) => [document, numbered])).toEqual([
      [KAMERBRIEF.key, [{ noteId: noteId(1), number: 1 }]],
    ]);
    expect(told).toEqual([
      "Even geduld: de pagina wordt klaargemaakt voor papier",
      "De pagina staat klaar voor de printer, met uw notities erachter",
    ]);
  });

  it("prints nothing where the last note is gone meanwhile", async () => {
    await print();
    expect(world.printed).toEqual([]);
    expect(told.at(-1)).toBe("Bij deze pagina staan geen notities. Er is niets afgedrukt.");
  });

  it("never prints a page without its notes because they could not be read", async () => {
    world.trouble = { kind: "cannot-open", detail: "gone" };
    await print();
    expect(world.printed).toEqual([]);
    expect(told.at(-1)).toBe("Afdrukken lukte niet: uw notities zijn nu niet te lezen. Ze zijn niet verwijderd.");
  });

  it("says so where the page does not answer", async () => {
    await world.store.save({ note: aNote(), writer: noteId(90) });
    world.summary = undefined;
    await print();
    expect(told.at(-1)).toBe(
      "Afdrukken lukte niet: de pagina antwoordt niet. Laad haar opnieuw en probeer het nog eens.",
    );
  });
});
