import { expect, it } from "vitest";
import { aPreview } from "../../../testing/archive.ts";
import { speakEnglish } from "../../../testing/speak-english.ts";
import { promiseOf, sayDone, sayTakenBack } from "./say-import.ts";

const BACK = { removed: "bring-back", older: "replace" } as const;
const LEAVE = { removed: "leave", older: "leave" } as const;

it("promises on the button what an import does, in both languages", () => {
  expect(promiseOf(aPreview(), LEAVE)).toBe("19 toevoegen, 3 bijwerken");
  expect(promiseOf(aPreview(), BACK)).toBe("19 toevoegen, 5 bijwerken, 4 terughalen");
  speakEnglish();
  expect(promiseOf(aPreview(), BACK)).toBe("Add 19, update 5, bring back 4");
});

it("promises nothing where nothing would change", () => {
  const counts = { new: 0, same: 12, newer: 0, older: 2, conflict: 0, removed: 1 };
  expect(promiseOf(aPreview({ counts }), LEAVE)).toBeUndefined();
});

it("tells what an import did, and what taking it back did and left", () => {
  expect(sayDone({ added: 1, replaced: 1_200 })).toBe("1 notitie toegevoegd, 1.200 notities bijgewerkt");
  expect(sayDone({ added: 0, replaced: 0 })).toBe("Er was niets veranderd");
  expect(sayDone({ added: 0, replaced: 0, addedTerms: 2 })).toBe("2 eigen begrippen toegevoegd");
  expect(sayTakenBack({ removed: 0, putBack: 0, left: 0, removedTerms: 1 })).toBe(
    "Ongedaan gemaakt: 1 eigen begrip weer weg",
  );
  expect(sayTakenBack({ removed: 19, putBack: 1, left: 1, removedTerms: 0 })).toBe(
    "Ongedaan gemaakt: 19 notities weer weg, 1 notitie weer zoals zij was. 1 notitie bleef zoals u die daarna hebt gemaakt",
  );
  speakEnglish();
  expect(sayDone({ added: 1, replaced: 1_200 })).toBe("1 note added, 1,200 notes updated");
  expect(sayTakenBack({ removed: 0, putBack: 0, left: 2, removedTerms: 0 })).toBe(
    "Undone: nothing was changed. 2 notes stayed as you made them since",
  );
});
